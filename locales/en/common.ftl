# Words that every screen shares.
back-button = Back
home-button = Main menu
cancel-button = Cancel
skip-button = Skip
save-draft-button = Save draft
confirm-button = Confirm
edit-button = Edit
send-button = Send
open-button = Open
yes-button = Yes
no-button = No
next-button = Next
previous-button = Previous
language-button = Change language
refresh-button = Refresh
private-button = Continue in private

language-name =
    .kk = Қазақша
    .ru = Русский
    .en = English

page = Page { $page } of { $pages }
step = Step { $step } of { $steps }
not-given = not given
nothing-here = There is nothing here yet.

not-understood = I could not understand this message. Open the main menu: /menu
something-failed =
    Something went wrong and nothing was done. What you entered is kept.
    Please try again a little later. If it happens again, tell the administrator this number: <code>{ $reference }</code>

# Why a rule said no.
refused-not-allowed = You are not authorised to do this. If you should be, please contact the council’s secretary.
refused-not-found = There is no such record, or it is gone. Open the main menu: /menu
refused-consent-needed = This first needs your consent to the processing of personal data.
refused-field-refused = This answer is not valid. Please enter it again.
refused-stale-button = This button is out of date. The current screen is below.
refused-private-only = This is done in the private chat only.
refused-file-gone = Telegram does not give this file: it is too large or no longer there. Please send it again, or a smaller one.
refused-too-fast = You are sending too fast. This was not taken, and nothing will be for { $seconds } seconds. Please wait, then send it again.
refused-unknown-slash = There is no such command. The list of commands: /help

blank = { "" }
