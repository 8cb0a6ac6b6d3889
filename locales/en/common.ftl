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

stale-screen = This button is out of date. The current screen is below.
forged-button = This button was not meant for you. Open the main menu: /menu
not-allowed = You are not authorised to do this.
not-understood = I could not understand this message. Open the main menu: /menu
something-failed =
    Something went wrong and nothing was done. What you entered is kept.
    Please try again a little later. If it happens again, tell the administrator this number: <code>{ $reference }</code>
slow-down = Too many requests. Please go on in a minute.
