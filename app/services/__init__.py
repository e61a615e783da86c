"""Use cases: one module per noun, one method per thing a person does."""
