# kenes load: loading a council file.
load-done = { $file }: added { $added }, changed { $changed }, ended { $ended }.
load-trial = Dry run: nothing was saved.
load-reading = Reading { $file }…
load-refused = { $file }: { $count } { $count ->
    [one] problem
   *[other] problems
} found, nothing was loaded.
load-added = Added – { $table }: { $count }
load-changed = Changed – { $table }: { $count }
load-ended = Ended – { $table }: { $count }
load-item = { "  " }{ $name } ({ $code })
load-absent = Not in the file but in office today (left as they are; to end a mandate, give until and end_ground in the file):
load-absent-item = { "  " }{ $body }: { $name }, { $post }
load-table =
    .region = regions
    .category = categories
    .organization = organizations
    .body = bodies
    .person = people
    .membership = memberships
    .reserve = reserve lists

load-not-readable = the file cannot be read: { $why }
load-not-utf8 = a character is not UTF-8; save the file in UTF-8
load-not-toml = not valid TOML: { $why }
load-empty = the file is empty; at least one table was expected, such as [[body]]
load-unknown-table = there is no such table; expected one of: { $known }
load-expected-tables = a table in double brackets was expected: [[{ $table }]]
load-unknown-key = there is no such key; expected one of: { $known }
load-missing = this key is required
load-missing-language = the name in { $language } is missing; kk and ru are required
load-expected-names = a name in three languages was expected, such as { "{" } kk = "…", ru = "…", en = "…" { "}" }
load-expected-text = a text in quotes was expected
load-expected-number = a whole number was expected
load-expected-flag = true or false was expected
load-expected-list = a list in brackets was expected, such as ["…", "…"]
load-expected-day = “{ $given }” is not a date; a date such as 2026-03-20 was expected
load-expected-rules = a table of the regulation’s numbers was expected, such as [body.rules.quorum]
load-expected-share = “{ $given }”: a share in quotes was expected, such as "2/3"
load-expected-hour = “{ $given }”: a time in quotes was expected, such as "09:00"
load-expected-ahead = a list of whole numbers was expected, the largest first, such as [72, 24, 2]
load-open-by-law = elections to posts are open by law; no regulation changes that (art. 13 of the Law)
load-quorum-share = the share of a quorum stands in quotes, such as "2/3"; a number of members goes with of = "number"
load-size-order = the least number of members ({ $least }) is above the most
load-expected-one-of = “{ $given }” is not known; expected one of: { $known }
load-expected-code = “{ $given }”: letters, digits, dots and hyphens were expected, no blanks, 60 at the most
load-expected-body-code = “{ $given }”: 2–10 Latin capitals and digits were expected, such as KST
load-expected-bin = a BIN of 12 digits was expected
load-too-short = too short: at least { $bound } characters are needed
load-too-long = too long: at most { $bound } characters are allowed
load-too-small = too small: at least { $bound } was expected
load-too-large = too large: at most { $bound } was expected
load-not-valid = “{ $given }” is not valid here
load-repeated = “{ $given }” is repeated; it stands first in line { $first }
load-unknown-region = there is no region “{ $given }” in the file or the database
load-unknown-organization = there is no organization “{ $given }” in the file or the database
load-unknown-body = there is no body “{ $given }” in the file or the database
load-unknown-person = there is no person with the key “{ $given }” in the file or the database
load-unknown-profile = there is no profile “{ $given }”; expected one of: { $known }
load-unknown-post = this body has no post “{ $given }”; expected one of: { $known }
load-cycle = “{ $given }” would stand above itself; correct the parent
load-seats = the number of seats must be from { $least } to { $most } (article 9 of the Law)
load-protected-name = only a body formed under the Law may be called a public council (article 1); change the profile or the name
