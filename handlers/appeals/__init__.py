"""Appeals in the chat: lodging, the secretaries' card, taking and answering, the status, and what comes unasked."""
