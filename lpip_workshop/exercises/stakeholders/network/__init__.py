"""Who is linked with whom: the relationships among the stakeholders, measured, told and drawn as a map."""
