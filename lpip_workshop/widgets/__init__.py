"""The Qt kit: theme, fields, tables, notices, slides. It knows no exercise and no library file."""
