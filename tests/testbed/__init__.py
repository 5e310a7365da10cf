"""The local HPGC server: pygeoapi, Orfeo ToolBox, MapServer and Slurm joined to one API for tests and the demo."""
