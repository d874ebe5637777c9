import Records

/// What is said of manifests.
enum ManifestWords {
  static let tooLarge = Words(
    en: "it is larger than \(Manifests.mostBytes >> 10) KiB",
    cy: "mae'n fwy na \(Manifests.mostBytes >> 10) KiB")
  static let notOpened = Words(
    en: "it is no file, or it cannot be opened", cy: "nid ffeil ydyw, neu ni ellir ei hagor")
  static let noObject = Words(
    en: "it has to be an object in curly brackets",
    cy: "rhaid iddo fod yn wrthrych mewn cromfachau cyrliog")

  // MARK: - What a member has to be

  static let text = Words(en: "a text that is not empty", cy: "destun nad yw'n wag")
  static let day = Words(en: "a day, written as yyyy-mm-dd", cy: "ddiwrnod, fel yyyy-mm-dd")
  static let answer = Words(en: "true or false", cy: "true neu false")
  static let object = Words(en: "an object", cy: "wrthrych")
  static let list = Words(en: "a list", cy: "rhestr")
  static let listOfTexts = Words(
    en: "a text, or a list of texts", cy: "destun, neu restr o destunau")
  static let shortText = Words(
    en: "shorter: the texts of the envelope have \(ManifestDecoder.mostText) bytes at most",
    cy: "fyrrach: mae gan destunau'r amlen \(ManifestDecoder.mostText) beit ar y mwyaf")
  static let hash = Words(
    en: "a SHA-256 of 64 hexadecimal digits", cy: "SHA-256 o 64 digid hecsadegol")
  static let partner = Words(en: "the id of the partner", cy: "ddynodwr y partner")
  static let nameOnce = Words(
    en: "a name that is listed once", cy: "enw a restrir unwaith")
  static let sameAgreement = Words(
    en: "the same as agreementID of the sharing envelope",
    cy: "yr un fath ag agreementID yr amlen rannu")

  // MARK: - Hints

  static func nearest(_ name: String?) -> Words {
    guard let name else {
      return Words(
        en: "schemas/drop.schema.json lists those that are",
        cy: "mae schemas/drop.schema.json yn rhestru'r rhai sydd")
    }
    return Words(en: "did you mean \(name)?", cy: "ai \(name) oedd gennych mewn golwg?")
  }

  static func nearestPartner(_ name: String?) -> Words {
    guard let name else {
      return Words(
        en: "`cyson partners` lists those that are",
        cy: "mae `cyson partners` yn rhestru'r rhai sydd")
    }
    return nearest(name)
  }

  static let sameLetters = Words(
    en: "; there is one of the same letters in another Unicode form (NFC, NFD)",
    cy: "; mae un o'r un llythrennau mewn ffurf Unicode arall (NFC, NFD)")
  static let noHint = Words(same: "")
}
