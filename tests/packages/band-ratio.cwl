cwlVersion: v1.2
$namespaces:
  iana: https://www.iana.org/assignments/media-types/
$graph:
  - class: Workflow
    id: band-ratio
    label: Ratio of two bands
    doc: Divides one band of an image by another.
    inputs:
      image: {type: File, label: Image, doc: An image of at least two bands., format: iana:image/tiff}
      expression: {type: string, label: Expression, doc: What to calculate of each pixel., default: im1b1/im1b2}
    outputs:
      ratio: {type: File, label: Ratio, outputSource: divide/result, format: iana:image/tiff}
    steps:
      divide: {run: "#bandmath", in: {image: image, expression: expression}, out: [result]}
  - class: CommandLineTool
    id: bandmath
    requirements:
      DockerRequirement: {dockerPull: "mdl4eo/otbtf:4.1.0-cpu"}
    baseCommand: otbcli_BandMath
    inputs:
      image: {type: File, inputBinding: {prefix: -il, position: 1}}
      expression: {type: string, inputBinding: {prefix: -exp, position: 3}}
    arguments:
      - {prefix: -out, valueFrom: ratio.tif, position: 2}
      - {valueFrom: float, position: 2}
    outputs:
      result: {type: File, outputBinding: {glob: ratio.tif}}
