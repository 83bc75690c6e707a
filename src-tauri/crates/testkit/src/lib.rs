//! Builders and temporary workspaces for tests
