"""Members in the chat: secretaries and administrators add, end and change post, by a form or by our workbook."""
