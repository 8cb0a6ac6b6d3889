# Papers: the sheet of invitations.
invitation-sheet-title = Invitations
invitation-sheet-made-on = Printed on { $date }
invitation-sheet-handing-out = Cut along the dashed lines and give each slip to the person named on it, into their own hands: whoever opens the link first joins in that name.
invitation-sheet-instruction = Open this link or point the phone’s camera at the code. Valid until the end of { $date }, works once.

# The workbook of members: sheets, headings (.hint says how to fill a column in), choices.
member-sheet-title = Members
member-sheet-key = Row code
    .hint = Filled in by the bot. Leave it as it is.
member-sheet-name = Full name
    .hint = Family name, given name and patronymic as in the act of appointment.
member-sheet-post = Post
    .hint = Choose from the list.
member-sheet-voting = Voting right
    .hint = Yes or no: may this person vote.
member-sheet-organization = Organization
    .hint = Whom the person represents. May be left empty.
member-sheet-from-on = Member from
    .hint = The first day of membership, for example 05.10.2026.
member-sheet-until-on = Term until
    .hint = The last day of the term, if the act names one.
member-sheet-ground = Appointed by
    .hint = The act with its number and date.
member-sheet-ended-on = Ended on
    .hint = The day on which membership ended. Empty while the person is a member.
member-sheet-end-ground = Ended by
    .hint = The act or statement that ended it. Needed together with the day.
member-sheet-language = Language in Telegram
    .hint = The language of the invitation. May be left empty.
member-sheet-yes = Yes
member-sheet-no = No
member-sheet-language-kk = Қазақша
member-sheet-language-ru = Русский
member-sheet-language-en = English
member-sheet-example-name = Example: Akhmetova Aigul Serikkyzy
member-sheet-example-ground = Order No. 12 of 5 October 2026
member-sheet-example-organization = “Example” public foundation

member-sheet-guide-title = How to fill in
member-sheet-guide-unchanged = The sheet already holds today’s members. Rows you do not touch stay as they are.
member-sheet-guide-add = To add a member, write in the first empty row. Columns with * are required.
member-sheet-guide-end = To end a membership, write the day and the act in that person’s row. Deleting a row ends nothing.
member-sheet-guide-change = To change a post or a voting right, choose another value in the row.
member-sheet-guide-days = Write days as 05.10.2026.
member-sheet-guide-formulas = No formulas and no macros: the bot does not accept them.
member-sheet-guide-send = Save as .xlsx and send the file to the bot. It shows who comes and who goes, and asks before it changes anything.

# What a cell should have held.
member-sheet-expected-plain = a plain value, not a formula
member-sheet-expected-name = the full name
member-sheet-expected-post = a post from the list
member-sheet-expected-voting = “Yes” or “No”
member-sheet-expected-day = a day such as 05.10.2026
member-sheet-expected-ground = the act of appointment
member-sheet-expected-end-ground = the act that ended the membership
member-sheet-expected-language = a language from the list
member-sheet-expected-whole-row = the member’s row with nothing removed; to end a membership, write the day and the act
member-sheet-expected-own-row = a row written anew: this one was copied from another member, and would change that one

# Why a file is not taken at all.
refused-workbook-type-wrong = This is not an Excel file (.xlsx). Open your table in Excel and choose “Save as” → .xlsx.
refused-workbook-locked = The file has a password or is an old .xls. Remove the password and save it as .xlsx.
refused-workbook-with-macros = The file contains macros. Save it as .xlsx without macros.
refused-workbook-too-large = The file is too large: at most { $megabytes } MB.
refused-workbook-too-full = The table holds too many cells or formats. Copy the list into a new template and send that.
refused-workbook-too-long = Too many rows: at most { $rows }. Send the table in parts.
refused-workbook-unreadable = The file is damaged. Save it once more in Excel, or take a new template.
refused-member-sheet-not-found = This table was not made from the template of members. Take the template and fill it in.
refused-member-columns-missing = Columns are missing:
    { $columns }
    Take a new template or put the columns back.

# Why an attachment is not taken.
refused-attachment-type-wrong = Files of this kind are not taken. Send a photo, or a PDF, DOCX, XLSX, PPTX or TXT file.
refused-attachment-disguised = Inside, the file is not what its name says. Save it once more as a PDF and send that.
refused-attachment-active = The file holds macros, scripts or contents fetched from elsewhere. Save it as a plain PDF and send that.
refused-attachment-too-large = Unpacked or drawn, the file is far too large. Send a smaller one, or a photo.
refused-attachment-damaged = The file is damaged or has a password. Save it once more as a PDF and send that.
refused-attachment-tells-place = The photo tells exactly where it was taken, and everybody who gets the file could read that. Send it as a photo, not as a file: Telegram then removes the coordinates. The place can be given apart.
