"""Measurements: what the road costs on this machine; ratios count, absolute figures are of the machine."""
