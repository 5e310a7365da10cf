"""Which outputs of a model's step nobody looks at but steps on the same server: they are left there.

A step isn't told which step of which model it is. QGIS leaves traces in the expression context: where the model's
file is, and the variables of this step, of which no two steps have the same. A model that stands in a designer may be
another than its file, and the result of each of its steps can be looked at there: nothing of it is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

_VARIABLES, _OF_MODEL = "algorithm_inputs", "Model"
_Source = Qgis.ProcessingModelChildParameterSource
_in_designers: Callable[[], Iterable[QgsProcessingModelAlgorithm]] | None = None


def use_designers(models: Callable[[], Iterable[QgsProcessingModelAlgorithm]] | None) -> None:
    """Where there are windows, ``models`` tells on the main thread which models stand in designers; None: nowhere."""
    global _in_designers
    _in_designers = models


def may_be_in_designer(context: QgsProcessingContext) -> bool:
    """Whether the model that is running may stand in a designer, which only the main thread can tell."""
    names = {
        str(scope.variable(f"model_{what}") or "")
        for scope in context.expressionContext().scopes()
        if scope.name() == _OF_MODEL
        for what in ("path", "name")
    } - {""}
    if _in_designers is None or not names:
        return False
    if QThread.currentThread() != QgsApplication.instance().thread():
        return True
    return any({model.sourceFilePath(), model.name()} & names for model in _in_designers())


def outputs_left(context: QgsProcessingContext, algorithm: str, siblings: str, needing: set[str]) -> set[str]:
    """The outputs of the running step of a model that need not come here; none where that isn't certain.

    :param algorithm: id of the step's algorithm.
    :param siblings: what the ids of algorithms on the same server begin with.
    :param needing: parameters of those that need the bytes here, where they are set.
    """
    model = _model(context.expressionContext())
    if model is None:
        return set()
    scope = next((each for each in context.expressionContext().scopes() if each.name() == _VARIABLES), None)
    names = set(scope.variableNames()) if scope is not None else set()
    steps = [
        step
        for step in model.childAlgorithms().values()
        if step.algorithmId() == algorithm
        and set(model.variablesForChildAlgorithm(step.childId(), QgsProcessingContext())) == names
    ]
    return _unseen(model, steps[0], siblings, needing) if len(steps) == 1 else set()


def _model(expressions: QgsExpressionContext) -> QgsProcessingModelAlgorithm | None:
    """The innermost model that is running, read from its file; None where there is none, or it has no file."""
    scopes = [each for each in expressions.scopes() if each.name() == _OF_MODEL]
    if not scopes:
        return None
    path = scopes[-1].variable("model_path")
    path = path if isinstance(path, str) and path else _named_to_qgis_process()
    model = QgsProcessingModelAlgorithm()
    if not path or not model.fromFile(path):
        return None
    return model if model.name() == scopes[-1].variable("model_name") else None


def _named_to_qgis_process() -> str:
    """The file of the model that ``qgis_process`` was told to run; QGIS doesn't pass that on."""
    words = QCoreApplication.arguments() if QgsApplication.platform() == "qgis_process" else []
    after = words[words.index("run") + 1 :] if "run" in words else []
    return next((word for word in after if word.endswith(".model3")), "")


def _unseen(
    model: QgsProcessingModelAlgorithm, step: QgsProcessingModelChildAlgorithm, siblings: str, needing: set[str]
) -> set[str]:
    definition = step.algorithm()
    if definition is None:
        return set()
    kept = {output.childOutputName() for output in step.modelOutputs().values()}
    return {
        output.name()
        for output in definition.outputDefinitions()
        if output.name() not in kept and _only_for(model, step.childId(), output.name(), siblings, needing)
    }


def _only_for(model: QgsProcessingModelAlgorithm, step: str, output: str, siblings: str, needing: set[str]) -> bool:
    """Whether an output goes to steps of the same server alone, and to one at least."""
    goes = False
    for other in model.childAlgorithms().values():
        given = other.parameterSources()
        is_given = [_gives(source, step, output) for sources in given.values() for source in sources]
        if not any(is_given):
            continue
        sets = {name for name, sources in given.items() if any(_says_something(source) for source in sources)}
        if not other.algorithmId().startswith(siblings) or sets & needing:
            return False
        goes = True
    return goes and not _is_spoken_of(model, step)


def _gives(source: QgsProcessingModelChildParameterSource, step: str, output: str) -> bool:
    return source.source() == _Source.ChildOutput and source.outputChildId() == step and source.outputName() == output


def _says_something(source: QgsProcessingModelChildParameterSource) -> bool:
    return source.source() != _Source.StaticValue or source.staticValue() not in (None, "", [])


def _is_spoken_of(model: QgsProcessingModelAlgorithm, step: str) -> bool:
    """Whether an expression of the model may ask for the extent or the values of what the step made."""
    spoken: list[str] = []
    for other in model.childAlgorithms().values():
        for sources in other.parameterSources().values():
            for source in sources:
                spoken += [source.expression(), source.expressionText()]
    own = set(model.variablesForChildAlgorithm(step, QgsProcessingContext()))
    everywhere = set(model.variablesForChildAlgorithm("", QgsProcessingContext()))
    return any(name in text for text in spoken for name in everywhere - own)
