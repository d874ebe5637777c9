import Records

/// The rules of the catalogue whose fault cannot be planted in an invented drop, each with the
/// reason. A test holds the list against the catalogue: whatever is not here has a plant.
package enum Unplanted {
  package static let all: [(rule: RuleID, reason: String)] = [
    (RuleID(.crime, 1), "an invented drop is of no police force; shown by the rule's examples"),
    (RuleID(.crime, 6), "it takes the drops of two police forces; shown by the rule's examples"),
    (RuleID(.crime, 8), "it takes the crimes of two police forces; shown by the rule's examples"),
    (
      RuleID(.crime, 11),
      "it takes a year of a police force; the sample collection of 2015/16 shows four"
    ),
    (RuleID(.crime, 12), "an invented drop is of no police force; shown by the rule's examples"),
    (
      RuleID(.consent, 10),
      "it takes a file of encounters and one of referrals; shown by the rule's examples"
    ),
    (RuleID(.person, 12), "an invented drop is of one partner; shown by the rule's examples"),
    (RuleID(.privacy, 3), "an invented drop is of one partner; shown by the rule's examples"),
    (
      RuleID(.encoding, 1),
      "no byte of UTF-8 or UTF-16 is without a meaning; shown by a test of the readers"
    ),
    (
      RuleID(.encoding, 10),
      "an XML declaration of ISO-8859-1 is by itself another finding; shown by the rule's example"
    ),
    (RuleID(.file, 16), "one drop has no earlier ones; shown by the rule's examples"),
    (RuleID(.file, 18), "one drop has no earlier ones; shown by the rule's examples"),
    (
      RuleID(.file, 24),
      "the exchange format may leave out every column but those that it is known by"
    ),
    (
      RuleID(.identifiers, 9),
      "the record before need not have an identifier to take; shown by the rule's examples"
    ),
    (RuleID(.identifiers, 10), "one drop is of one partner; shown by the rule's examples"),
    (
      RuleID(.identifiers, 15),
      "the record before need not have an identifier to take; shown by the rule's examples"
    ),
    (
      RuleID(.intelligence, 12),
      "it takes a referral and a report of intelligence; shown by the rule's examples"
    ),
    (RuleID(.intelligence, 15), "it takes the drops of two partners; shown by the rule's examples"),
    (RuleID(.limits, 1), "the file would have 16 MB; shown by a test of the readers"),
    (RuleID(.limits, 4), "the file would have 100 million records"),
    (RuleID(.limits, 5), "the file would have 64 GB"),
    (RuleID(.limits, 8), "the exchange format has no repeated persons"),
    (RuleID(.limits, 9), "a name that is too long is also a column that no profile knows"),
    (RuleID(.limits, 10), "the exchange format has no XML schema"),
    (RuleID(.person, 15), "a column takes many records; shown by the rule's examples"),
    (
      RuleID(.person, 16),
      "the word is one of the national form; the exchange format reads it as what it means"
    ),
    (RuleID(.syntax, 7), "the exchange format has no XML schema; the sample of Gwent Police has"),
    (RuleID(.types, 2), "the exchange format writes the year first; shown by a test of profiles"),
    (RuleID(.types, 3), "the exchange format writes the year first; shown by a test of profiles"),
    (RuleID(.types, 8), "the exchange format has no hours; shown by a test of profiles"),
    (
      RuleID(.referral, 18),
      "the case before would have to be open and to share an identifier; shown by the rule's examples"
    ),
    (
      RuleID(.referral, 20),
      "a whole file would have to be without ids; shown by the rule's examples"
    ),
    (
      RuleID(.referral, 24),
      "it sums up a run that spans 2025-03-31, and the stories end before; shown by its examples"
    ),
    (
      RuleID(.referral, 25),
      "the exchange format has a field for each question; shown by a test of the national return"
    ),
    (
      RuleID(.time, 1),
      "it is said once of a file and not of each record; shown by the rule's examples"
    ),
    (
      RuleID(.time, 4),
      "it too is said once of a file; shown by the rule's examples"
    ),
    (
      RuleID(.types, 11),
      "the exchange format has no column of a fixed width, so no zeros can be missed"
    ),
    (
      RuleID(.types, 13),
      "the exchange format does not spell as the online form does; shown by a test of profiles"
    ),
    (RuleID(.types, 14), "the exchange format has no boxes; shown by a test of profiles"),
    (
      RuleID(.types, 19),
      "the exchange format repeats or divides values only where a field takes several"
    ),
    (RuleID(.crossPartner, 1), "it takes the drops of two partners; shown by the rule's examples"),
    (RuleID(.crossPartner, 2), "it takes the drops of two partners; shown by the rule's examples"),
    (RuleID(.crossPartner, 3), "it takes the drops of two partners; shown by the rule's examples"),
    (RuleID(.crossPartner, 6), "it takes two files; shown by the rule's examples"),
    (RuleID(.crossPartner, 7), "it takes two drops of one partner; shown by the rule's examples"),
    (RuleID(.crossPartner, 8), "it takes two drops of one partner; shown by the rule's examples"),
    (RuleID(.crossPartner, 9), "it takes two drops of one partner; shown by the rule's examples"),
  ]
}
