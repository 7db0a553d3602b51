"""The handout kit: blocks that know their language, rendered to tagged PDF and to HTML."""
