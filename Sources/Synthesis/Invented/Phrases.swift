/// Words that stand in records as they are: codes of the lists and a few sentences.
enum Phrases {
  static let adult = bytes("adult")
  static let child = bytes("child")
  static let female = bytes("female")
  static let male = bytes("male")
  static let other = bytes("other")
  static let nrm = bytes("nrm")
  static let dutyToNotify = bytes("dtn")
  static let yes = bytes("yes")
  static let no = bytes("no")
  static let wales = bytes("WAL")
  static let recruitment = bytes("recruitment")
  static let deception = bytes("deception")
  static let uk = bytes("uk")
  static let overseas = bytes("overseas")
  static let both = bytes("both")
  static let positive = bytes("positive")
  static let negative = bytes("negative")
  static let pending = bytes("pending")
  static let bawso = bytes("bawso")
  static let salvationArmy = bytes("salvation-army")
  static let refugeeCouncil = bytes("refugee-council")
  static let bawsoTitle = bytes("Bawso")
  static let bawsoDomain = bytes("bawso.org.uk")
  static let salvationArmyTitle = bytes("The Salvation Army")
  static let salvationArmyDomain = bytes("salvationarmy.org.uk")
  static let inWriting = bytes("In writing")
  static let hexadecimal = bytes("0123456789abcdef")
  /// The letters of an inward code (BS 7666).
  static let inwardLetters = bytes("ABDEFGHJLNPQRSTUWXYZ")

  static let refusals: [[UInt8]] = [
    bytes("Does not want the police to be told"), bytes("Afraid for the family at home"),
    bytes("Does not see it as exploitation"), bytes("Wants to go home"),
    bytes("Ddim yn ymddiried yn yr awdurdodau"),
  ]

  static let person = bytes("person")
  static let someoneElse = bytes("someone-else")
  static let slaveryClass = bytes("106/2 Forced or compulsory labour")
  static let investigated = bytes("Under investigation")
  static let advocacy = bytes("Safe house and advocacy")
  static let outreach = bytes("Outreach support")
  static let hit = bytes("hit")
  static let noHit = bytes("no-hit")
  static let supportMark = bytes("CYM")
  static let maracMark = bytes("MARAC")
  static let exchangeMark = bytes("GAIN")
  /// Belongs to nobody (RFC 2606).
  static let nobodysDomain = bytes("person.example")
  static let homeOffice = bytes("Home Office")
  static let regionalUnit = bytes("Tarian Regional Organised Crime Unit")

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
