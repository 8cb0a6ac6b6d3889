"""Minutes in Telegram: the page from draft to publication, remarks, opinions, papers, the year's attendance."""
