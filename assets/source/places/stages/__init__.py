"""Stages and the rooms behind them: arena, small theatre, studios."""
