import Records

private let isMadeLater = """
  A drop is an input; what is promised of an output is held by the tests of whatever writes it.
  """

extension Statements {
  /// `OUT`: numbers from 2101 to 2199 of each source. None has a rule: they speak of what is written
  /// and not of what is read.
  static let output: [Statement] = [
    .rowsHaveProvenance, .sourceValuesStay, .standardDropsNothingSilently, .flagsAreEmpty,
    .outputIsDeterministic, .precedenceIsDeclared,
  ]
}

extension Statement {
  static let rowsHaveProvenance = Statement(
    .sharingDesign, 2101, .must,
    en: """
      Each row of a merged dataset says which partner, file, row and rules it comes from.
      """,
    cy: """
      Mae pob rhes mewn set ddata gyfun yn dweud o ba bartner, ffeil, rhes a rheolau y daw.
      """, notTestable: isMadeLater)

  static let sourceValuesStay = Statement(
    .sharingDesign, 2102, .must,
    en: "The value of the source stands beside the canonical one and is never overwritten.",
    cy: "Saif gwerth y ffynhonnell wrth ymyl yr un canonaidd ac ni chaiff ei drosysgrifo.",
    notTestable: isMadeLater)

  static let standardDropsNothingSilently = Statement(
    .caseDataStandard, 2101, .should,
    en: """
      The standard has no place for criminal exploitation as a type or for duty to notify; an \
      export lists what it cannot hold.
      """,
    cy: """
      Nid oes gan y safon le i gamfanteisio troseddol fel math nac i ddyletswydd i hysbysu; mae \
      allforiad yn rhestru'r hyn na all ei ddal.
      """, notTestable: isMadeLater)

  static let flagsAreEmpty = Statement(
    .collaborativeCodebook, 2101, .must,
    en: """
      In the shape of the collaborative a flag that does not hold is empty and not 0, and no row \
      has an identifier.
      """,
    cy: """
      Yn ffurf y cydweithrediad mae baner nad yw'n dal yn wag ac nid 0, ac nid oes dynodydd gan \
      unrhyw res.
      """, notTestable: isMadeLater)

  static let outputIsDeterministic = Statement(
    .sharingDesign, 2103, .must,
    en: "The same inputs give the same bytes, in the same order and with the same ids.",
    cy: "Mae'r un mewnbynnau'n rhoi'r un beitiau, yn yr un drefn ac â'r un dynodyddion.",
    notTestable: isMadeLater)

  static let precedenceIsDeclared = Statement(
    .sharingDesign, 2104, .should,
    en: """
      Where sources conflict, a declared precedence chooses: national decision over force over \
      support provider.
      """,
    cy: """
      Lle mae ffynonellau'n gwrthdaro, blaenoriaeth a ddatganwyd sy'n dewis: penderfyniad \
      cenedlaethol dros heddlu dros ddarparwr cymorth.
      """, notTestable: isMadeLater)
}
