"""Ways to run a job's script: as a process of the server's own, or through Slurm."""
