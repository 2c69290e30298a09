"""The screenplay, the ledger of its lines, what is remembered, and saves."""
