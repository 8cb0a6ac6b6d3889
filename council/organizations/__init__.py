"""Organizations: state bodies, quasi-public entities, NPOs and others that people represent in a body."""
