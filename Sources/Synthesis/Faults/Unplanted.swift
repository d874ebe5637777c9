import Records

/// The rules of the catalogue whose fault cannot be planted in an invented drop, each with the
/// reason. A test holds the list against the catalogue: whatever is not here has a plant.
package enum Unplanted {
  package static let all: [(rule: RuleID, reason: String)] = [
    (
      RuleID(.encoding, 1),
      "no byte of UTF-8 or UTF-16 is without a meaning; shown by a test of the readers"
    ),
    (
      RuleID(.encoding, 10),
      "an XML declaration of ISO-8859-1 is by itself another finding; shown by the rule's example"
    ),
    (
      RuleID(.file, 24),
      "the exchange format may leave out every column but those that it is known by"
    ),
    (
      RuleID(.intelligence, 18),
      "the exchange format has a field for each part of a grade; shown by a test of profiles"
    ),
    (
      RuleID(.file, 31),
      "the truth tells of files with records; shown by its examples, which are drops"
    ),
    (
      RuleID(.file, 32),
      "about a manifest; shown by its examples"
    ),
    (
      RuleID(.file, 33),
      "about a manifest; shown by its examples"
    ),
    (
      RuleID(.file, 34),
      "about a manifest; shown by its examples"
    ),
    (
      RuleID(.file, 35),
      "about a manifest; shown by its examples"
    ),
    (
      RuleID(.file, 36),
      "about a manifest that lists files; shown by its examples"
    ),
    (
      RuleID(.file, 37),
      "about a file that is not there; shown by its examples"
    ),
    (
      RuleID(.file, 38),
      "about a manifest that lists files; shown by its examples"
    ),
    (
      RuleID(.file, 39),
      "about a manifest; shown by its examples"
    ),
    (
      RuleID(.file, 40),
      "the exchange format is everybody's; shown by its examples"
    ),
    (RuleID(.limits, 1), "the file would have 16 MB; shown by a test of the readers"),
    (RuleID(.limits, 4), "the file would have 100 million records"),
    (RuleID(.limits, 5), "the file would have 64 GB"),
    (RuleID(.limits, 8), "the exchange format has no repeated persons"),
    (RuleID(.limits, 9), "a name that is too long is also a column that no profile knows"),
    (RuleID(.limits, 10), "the exchange format has no XML schema"),
    (RuleID(.limits, 11), "about an archive; shown by a test of the program"),
    (RuleID(.limits, 12), "about an archive; shown by a test of the program"),
    (RuleID(.limits, 13), "about an archive; shown by a test of the program"),
    (
      RuleID(.person, 16),
      "the word is one of the national form; the exchange format reads it as what it means"
    ),
    (
      RuleID(.sharing, 12),
      "about the envelope of a manifest; shown by a test of the walk"
    ),
    (RuleID(.syntax, 7), "the exchange format has no XML schema; the sample of Gwent Police has"),
    (RuleID(.types, 2), "the exchange format writes the year first; shown by a test of profiles"),
    (RuleID(.types, 3), "the exchange format writes the year first; shown by a test of profiles"),
    (RuleID(.types, 8), "the exchange format has no hours; shown by a test of profiles"),
    (
      RuleID(.referral, 24),
      "it sums up a run that spans 2025-03-31, and the stories end before; shown by its examples"
    ),
    (
      RuleID(.referral, 25),
      "the exchange format has a field for each question; shown by a test of the national return"
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
    (
      RuleID(.crossPartner, 10),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.crossPartner, 11),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.identifiers, 18),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.file, 53),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.file, 54),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.file, 55),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.file, 56),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
    (
      RuleID(.file, 57),
      "it holds a drop against the last one, given as another path; shown by tests of two drops"
    ),
  ]
}
