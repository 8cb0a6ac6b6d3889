# Screens that belong to no noun: language, menu, help, settings, privacy, consent.
core-language =
    Choose a language
    Тілді таңдаңыз
    Выберите язык

core-menu = <b>Main menu</b>
core-operator = This bot is run by: { $operator }
core-operator-unnamed = the administrator of this bot
core-contact-unnamed = the administrator has given no contact yet
core-menu-choose = What would you like to do?
core-settings-button = Settings
core-help-button = Help
core-privacy-button = About my data
core-drafts-button = My drafts

core-help =
    <b>Help</b>
    Press a button or type a command.

    <b>For a citizen</b>
    /appeal – submit an appeal
    /status – progress of my appeal
    /propose – make a proposal to a council
    /council – councils, their members and decisions
    /rules – by which rules a council works
    Send a text, a photo or a place, and the bot offers to make an appeal of it.

    <b>At any time</b>
    /menu – main menu
    /cancel – stop filling in
    /drafts – my drafts
    /settings – language and consent
    /language – change language
    /privacy – about your data
core-help-member =
    <b>For a member</b>
    /meetings – meetings, say whether you come
    /sitting – check in at the sitting, ask to speak
    /votes – my votes, open ballots
    /proposals – proposals, support, extraordinary meetings
core-help-presiding =
    <b>For the chair</b>
    /meetings – open and close voting
    /sitting – run the sitting
core-help-secretary =
    <b>For the secretary and the administrator</b>
    /appeals – appeals received
    /meetings – call a meeting
    /sitting – note who is here, the code for the room
    /members – members of the council
    /invite – invite members
    /connect – connect a group or a channel
core-contact = If you have questions: { $contact }

core-settings = <b>Settings</b>
core-settings-language = Language: English
core-settings-consent = Consent to keep personal data: given
core-settings-no-consent = Consent to keep personal data: not given

core-consent-title = <b>Consent to keep personal data</b>
core-consent-text =
    To go on, we need your consent to keep your data.

    <b>Who keeps it:</b> { $operator }.
    <b>What:</b> your name and account number in Telegram (not your phone), and the texts, pictures, documents and places you send. Do not send your IIN.
    <b>What for:</b> to consider your appeal and to run the work of the council.
    <b>How long:</b> until you withdraw your consent. Registered appeals and council papers are kept as long as the law on archives says.
    <b>Abroad:</b> messages pass through Telegram's servers, which are outside Kazakhstan.
    <b>How to withdraw:</b> at any time, /settings. Contact: { $contact }
core-consent-button = I agree
core-consent-later-button = Not now
core-consent-given = Thank you, your consent is recorded.

core-withdraw-button = Withdraw consent
core-withdraw-sure =
    <b>Withdraw your consent?</b>
    Your drafts will be deleted. To send an appeal later you will have to agree again.
    Registered appeals stay with the council.
core-withdraw-yes-button = Yes, withdraw
core-withdrawn = Your consent is withdrawn and your drafts are deleted. You can still read councils and decisions.

core-privacy =
    <b>About your data</b>

    <b>Before consent</b> we keep only the number of your Telegram account and your language. No name.
    <b>After consent</b> we keep your name and the texts, files and places you send.
    <b>Drafts</b> stay for 30 days after the last change and are then deleted.
    <b>Registered appeals and council papers</b> are kept as long as the law on archives says.
    <b>Messages</b> pass through Telegram's servers, which are outside Kazakhstan.

    You can withdraw your consent at any time: /settings
    Your data is kept by: { $operator }
    Contact: { $contact }

# Before the Start button, and in the bot's profile.
core-bot-description =
    The bot of a public council.

    • Submit an appeal to the council and get the answer in this chat.
    • See the council's members, meetings and decisions.
    • Members of the council say whether they come to a meeting, and vote.

    To begin, press the button below.
core-bot-about = Public council: appeals, meetings, votes, decisions.

# Commands in Telegram's menu.
slash-menu = Main menu
slash-status = Progress of my appeal
slash-appeal = Submit an appeal
slash-appeals = Appeals received
slash-drafts = My drafts
slash-settings = Settings
slash-help = Help
slash-invite = Invite members
slash-members = Members of the council
slash-disconnect = Disconnect the group from its council
slash-state = How the bot is doing
slash-connect = Connect a group to a council

refused-language-needed = Choose a language first: /start
