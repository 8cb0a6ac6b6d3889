# Invitations: who has joined, links and the sheet, joining by a link.
invitations-button = Invitations
invitations-title = <b>Invitations</b>
invitations-choose-body = Whose members do you invite?
invitations-body-button = { $name }
invitations-invitee-button = { $name }
invitations-sheet-button = Sheet for everyone
invitations-sheet-yes-button = Make the sheet
invitations-invite-button = Invite
invitations-again-button = Give a new link
invitations-revoke-button = Revoke the invitation
invitations-revoke-yes-button = Yes, revoke
invitations-replace-button = Lost phone
invitations-replace-yes-button = Detach and invite again
invitations-my-body-button = About the council

invitations-of-body =
    <b>Invitations</b>
    { $body }
invitations-counts = Joined: { $joined }, invited: { $invited }, in all: { $count }
invitations-line = • { $name } – { $state }
invitations-state-joined = joined
invitations-state-invited = invited, the link works until { $on }
invitations-state-lapsed = the invitation expired on { $on }
invitations-state-not-invited = not invited

invitations-invitee =
    <b>{ $name }</b>
    { $post }
    { $body }
invitations-made =
    The link is below. Give it to this person and nobody else: whoever opens it first joins under this name.
    An earlier unused link works no more.
invitations-handed =
    <b>Invitation</b>
    { $name }
    { $post }, { $body }

    Open this link in Telegram, or point your camera at the code:
    { $link }

    It works until { $on } inclusive, and once only. Do not pass it on.
invitations-sheet-sure =
    Everybody who has not joined gets a new link: { $count }.
    { $body }

    Links and slips that were handed out before and not used will work no more.
invitations-printed =
    <b>Sheet of invitations</b>
    { $body }
    Invitations: { $count }. They work until { $on } inclusive.

    Print it, cut it, hand each slip over in person. Send the file to nobody: its links are live.
invitations-all-joined = All members have joined.
invitations-revoke-sure =
    { $name }: revoke the invitation?
    The link and the printed slip will work no more.
invitations-revoked = The invitation is revoked.
invitations-replace-sure =
    <b>{ $name }: detach the Telegram account?</b>
    Do so only if the phone is lost or the account has changed.

    • The former account can no longer act for this person, and is told so.
    • The person's votes, answers and records stay.
    • You give them a new link.
invitations-replaced = The account is detached. The new link is below: hand it over in person.

invitations-welcome =
    <b>Welcome, { $name }!</b>
    You have joined: { $body }
    Your post: { $post }
invitations-welcome-next = Notices of meetings and ballots come here from now on. If your name or post is wrong, tell the council's secretary.
invitations-unknown =
    There is no such invitation.
    Check that the whole link was copied, or ask the council's secretary for a new one.

notice-account-replaced =
    This account no longer acts for a member of the council: { $body }
    A secretary or administrator has detached it. If you did not know, tell the council at once.

refused-invitation-used = Somebody has used this invitation. If it was not you, tell the council's secretary at once and get a new link.
refused-invitation-revoked = This invitation works no more: the secretary revoked it or made a newer one. Ask the council's secretary for a new link.
refused-invitation-expired = The invitation expired on { $on }. Ask the council's secretary for a new link.
refused-seat-gone = This person's mandate in the council has ended. If you have questions, ask the council's secretary.
refused-person-has-account = This person has joined from another Telegram account. If your phone is new, the council's secretary detaches the old account and gives you a new link.
refused-account-is-somebody-else = This Telegram account belongs to another person. The invited person must open the link.
refused-too-many-guesses = Too many wrong links ({ $most }). Try again in an hour, or ask the council's secretary for a new link.
refused-already-joined = This person has joined. If they lost their phone, press “Lost phone”.
refused-not-joined = This person has not joined, so there is nothing to detach. Invite them.
refused-sits-elsewhere = This person also sits in a council whose secretary you are not. Only an administrator can detach their account.

# Command line: kenes invite.
invite-line =
    { $name }: { $link }
    Last day: { $on }
invite-sum = Joined: { $joined }, in all: { $count }
invite-no-body = There is no body with the code { $code }
invite-no-member = { $code }: there is no member with the key { $key }. The key stands in the council file.
invite-no-file = The file cannot be written: { $path } ({ $why })
