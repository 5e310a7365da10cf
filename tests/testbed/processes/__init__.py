"""The processes that the local server offers, one in each module, described in the JSON file beside it."""
