"""The council file: TOML tables of regions, organizations, bodies, people and memberships, read with their lines."""

from storage.council_file.defaults import default_directory
from storage.council_file.reading import Reading, read_council_file

__all__ = ["Reading", "default_directory", "read_council_file"]
