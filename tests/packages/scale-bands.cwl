cwlVersion: v1.2
$namespaces:
  iana: https://www.iana.org/assignments/media-types/
$graph:
  - class: Workflow
    id: scale-bands
    label: Some bands, scaled
    doc: Takes bands out of an image, multiplies each by a factor, and stacks them.
    requirements:
      ScatterFeatureRequirement: {}
    inputs:
      image: {type: File, label: Image, format: iana:image/tiff}
      bands: {type: "int[]", label: Bands, doc: "Their numbers, from 1 up.", default: [1, 2]}
      factor: {type: float, label: Factor, default: 2.0}
      pixels: {type: string, label: Type of the pixels, default: float}
    outputs:
      stacked: {type: File, label: Stack, outputSource: stack/result, format: iana:image/tiff}
      log: {type: File, label: Log of the last step, outputSource: stack/log, format: iana:text/plain}
    steps:
      scale:
        run: "#scale"
        scatter: band
        in: {image: image, band: bands, factor: factor, pixels: pixels}
        out: [result]
      stack:
        run: "#stack"
        in: {images: scale/result}
        out: [result, log]
  - class: CommandLineTool
    id: scale
    baseCommand: otbcli_BandMath
    inputs:
      image: {type: File, inputBinding: {prefix: -il, position: 1}}
      band: int
      factor: float
      pixels: {type: string, inputBinding: {position: 3}}
    arguments:
      - {prefix: -out, valueFrom: scaled.tif, position: 2}
      - {prefix: -exp, valueFrom: "im1b$(inputs.band) * $(inputs.factor)", position: 4}
    outputs:
      result: {type: File, outputBinding: {glob: scaled.tif}}
  - class: CommandLineTool
    id: stack
    baseCommand: otbcli_ConcatenateImages
    inputs:
      images: {type: "File[]", inputBinding: {prefix: -il, position: 1}}
    arguments:
      - {prefix: -out, valueFrom: stack.tif, position: 2}
    stdout: log.txt
    outputs:
      result: {type: File, outputBinding: {glob: stack.tif}}
      log: stdout
