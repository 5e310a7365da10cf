"""Deploy, replace, undeploy (OGC 20-044): what pygeoapi lacks of OGC API - Processes, Part 2."""
