cwlVersion: v1.2
class: CommandLineTool
id: greet
label: A greeting
baseCommand: [echo, Hello]
inputs:
  - {id: name, type: string, default: world, inputBinding: {position: 1}}
  - {id: loud, type: "boolean?", inputBinding: {position: 2, prefix: "!"}}
outputs:
  greeting: stdout
stdout: greeting.txt
