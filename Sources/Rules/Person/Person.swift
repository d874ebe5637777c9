extension Catalogue {
  /// Who the person is, and how old.
  static let person: [Rule] = [
    .impossibleBirthDate, .birthBeforeTwentiethCentury, .birthOnFirstOfJanuary,
    .statedAgeContradictsBirth, .ageGroupContradictsBirth, .adultExploitedAsChild, .ageUnknown,
    .mixedGenderSchemes, .placeholderName, .interpreterWithoutLanguage,
    .impossibleNumberOfChildren,
    .retiredNationality, .ambiguousWord, .codeOrNoValue, .nationalityOfFormerState,
    .unmappedLanguage,
  ]
}
