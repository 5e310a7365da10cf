cwlVersion: v1.2
$graph:
  - class: Workflow
    id: sleep
    inputs:
      seconds: {type: int, default: 1000}
      status: {type: int, default: 0}
    outputs: {}
    steps:
      sleep: {run: "#sleeper", in: {seconds: seconds, status: status}, out: []}
  - class: CommandLineTool
    id: sleeper
    baseCommand: [sh, -c, "sleep $0; echo 'Too tired to go on' >&2; exit $1"]
    inputs:
      seconds: {type: int, inputBinding: {position: 1}}
      status: {type: int, inputBinding: {position: 2}}
    outputs: []
