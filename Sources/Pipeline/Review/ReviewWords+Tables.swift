import Records

/// Words of the engine and of the merge, for people. One that is new to them is shown as it is.
extension ReviewWords {
  static let comparisons: [String: Words] = [
    "prior": Words(en: "before comparing", cy: "cyn cymharu"),
    "given-name": Words(en: "given name", cy: "enw cyntaf"),
    "family-name": Words(en: "family name", cy: "cyfenw"),
    "name-order": Words(en: "order of the names", cy: "trefn yr enwau"),
    "birth-date": Words(en: "date of birth", cy: "dyddiad geni"),
    "sex": Words(en: "sex", cy: "rhyw"),
    "country": Words(en: "nationality or country of birth", cy: "cenedligrwydd neu wlad geni"),
    "birthplace": Words(en: "birthplace", cy: "man geni"),
    "address": Words(en: "address", cy: "cyfeiriad"),
    "phone": Words(en: "phone", cy: "ffôn"),
    "email": Words(en: "email", cy: "e-bost"),
    "occupation": Words(en: "occupation", cy: "galwedigaeth"),
    "language": Words(en: "language", cy: "iaith"),
    "identifier": Words(en: "identifier", cy: "dynodwr"),
    "external-id": Words(en: "external id", cy: "dynodydd allanol"),
    "household": Words(en: "household", cy: "aelwyd"),
    "event-date": Words(en: "date of the event", cy: "dyddiad y digwyddiad"),
    "force": Words(en: "force", cy: "heddlu"),
    "place": Words(en: "place", cy: "lle"),
    "person": Words(en: "the persons", cy: "y personau"),
    "event": Words(en: "the events", cy: "y digwyddiadau"),
    "others": Words(en: "through other records", cy: "drwy gofnodion eraill"),
    "report-text": Words(en: "text of the report", cy: "testun yr adroddiad"),
  ]

  static let levels: [String: Words] = [
    "equal": Words(en: "the same", cy: "yr un fath"),
    "differs": Words(en: "different", cy: "yn wahanol"),
    "near": Words(en: "nearly the same", cy: "bron yr un fath"),
    "contained": Words(en: "one holds the other", cy: "mae un yn cynnwys y llall"),
    "sound": Words(en: "written otherwise, sounding alike", cy: "sillafiad gwahanol, sain debyg"),
    "partial": Words(
      en: "the same as far as it is known", cy: "yr un fath cyn belled ag y gwyddys"),
    "similar": Words(en: "similar", cy: "tebyg"),
    "initial": Words(en: "the same initial", cy: "yr un llythyren gyntaf"),
    "weak": Words(en: "a little alike", cy: "ychydig yn debyg"),
    "straight": Words(en: "the same order", cy: "yr un drefn"),
    "swapped": Words(en: "swapped", cy: "wedi'u cyfnewid"),
    "one-equal": Words(en: "one of them is the same", cy: "mae un ohonynt yr un fath"),
    "new-year": Words(en: "1 January in both", cy: "1 Ionawr yn y ddau"),
    "day-month-swapped": Words(en: "day and month swapped", cy: "dydd a mis wedi'u cyfnewid"),
    "one-digit": Words(en: "one digit differs", cy: "un digid yn wahanol"),
    "two-digits": Words(en: "two digits differ", cy: "dau ddigid yn wahanol"),
    "same-digits": Words(en: "the same digits in another order", cy: "yr un digidau, trefn arall"),
    "same-day-of-year": Words(
      en: "the same day, another year", cy: "yr un diwrnod, blwyddyn arall"),
    "same-month": Words(en: "the same month", cy: "yr un mis"),
    "same-year": Words(en: "the same year", cy: "yr un flwyddyn"),
    "near-year": Words(en: "years that are near", cy: "blynyddoedd agos"),
    "estimated": Words(en: "within what was estimated", cy: "o fewn yr amcangyfrif"),
    "equal-and-different": Words(en: "some the same, some not", cy: "rhai yr un fath, rhai ddim"),
    "street": Words(en: "the same street", cy: "yr un stryd"),
    "postcode": Words(en: "the same postcode", cy: "yr un cod post"),
    "near-postcode": Words(en: "nearly the same postcode", cy: "bron yr un cod post"),
    "postcode-area": Words(en: "the same postcode area", cy: "yr un ardal cod post"),
    "town": Words(en: "the same town", cy: "yr un dref"),
    "region": Words(en: "the same region", cy: "yr un rhanbarth"),
    "frequency": Words(en: "how rare that value is", cy: "pa mor brin yw'r gwerth hwnnw"),
    "shared": Words(en: "shared, as by relatives", cy: "a rennir, fel gan berthnasau"),
    "same": Words(en: "the same thing", cy: "yr un peth"),
    "same day": Words(en: "on one day", cy: "ar yr un diwrnod"),
    "within 3 days": Words(en: "at most 3 days apart", cy: "o fewn 3 diwrnod"),
    "within 14 days": Words(en: "at most 14 days apart", cy: "o fewn 14 diwrnod"),
    "within 42 days": Words(en: "at most 42 days apart", cy: "o fewn 42 diwrnod"),
    "farther apart": Words(en: "farther apart", cy: "ymhellach ar wahân"),
    "linked": Words(en: "linked as one", cy: "wedi'u cysylltu'n un"),
    "contradicts": Words(en: "cannot be one", cy: "ni allant fod yn un"),
    "doubtful": Words(en: "may be one", cy: "gallant fod yn un"),
    "weakest-link": Words(
      en: "the weakest link on the way", cy: "y cyswllt gwannaf ar y ffordd"),
  ]

  /// What decided of a pair.
  static let reasons: [String: Words] = [
    "threshold": Words(en: "by the score", cy: "yn ôl y sgôr"),
    "review": Words(en: "the score leaves it open", cy: "mae'r sgôr yn ei adael yn agored"),
    "strong-key": Words(en: "by a strong key", cy: "drwy allwedd gref"),
    "must-link": Words(en: "decided: the same", cy: "penderfynwyd: yr un"),
    "cannot-link": Words(en: "decided: different", cy: "penderfynwyd: gwahanol"),
    "same-matter": Words(en: "the matter is the same", cy: "yr un yw'r mater"),
    "average": Words(
      en: "the other records of the person speak against it",
      cy: "mae cofnodion eraill y person yn dweud fel arall"),
    "births-differ": Words(en: "the dates of birth differ", cy: "mae'r dyddiadau geni'n wahanol"),
    "names-differ": Words(en: "the names differ", cy: "mae'r enwau'n wahanol"),
    "cluster": Words(
      en: "through other records of the same one", cy: "drwy gofnodion eraill o'r un"),
    "initials": Words(
      en: "the initials and the age fit; no more is known",
      cy: "mae'r llythrennau blaen a'r oedran yn gweddu; ni wyddys mwy"),
    "tokens": Words(
      en: "the tokens of one who may not be named fit",
      cy: "mae tocynnau rhywun na ellir ei enwi yn gweddu"),
    "no-birth": Words(
      en: "a name, and no birth beside it", cy: "enw, heb enedigaeth wrth ei ochr"),
    "one-kind-of-evidence": Words(
      en: "one kind of evidence alone", cy: "un math o dystiolaeth yn unig"),
    "no-name": Words(en: "one side has no name", cy: "nid oes enw ar un ochr"),
    "shared-reference": Words(
      en: "a reference that several share", cy: "cyfeirnod a rennir gan sawl un"),
    "nrm-reference": Words(en: "the same NRM reference", cy: "yr un cyfeirnod NRM"),
    "exchange-reference": Words(
      en: "the same exchange reference", cy: "yr un cyfeirnod cyfnewid"),
    "support-reference": Words(en: "the same support reference", cy: "yr un cyfeirnod cymorth"),
    "intelligence-reference": Words(
      en: "the same intelligence reference", cy: "yr un cyfeirnod cudd-wybodaeth"),
  ]
}
