# People and accounts.
refused-consent-outdated = The text of the consent has changed. Please read the new one first.
