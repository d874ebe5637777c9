/// A town in Wales with all that has to agree about it.
struct Locality: Sendable {
  let town: [UInt8]
  let outwardCode: [UInt8]
  let council: [UInt8]
  let councilEmail: [UInt8]
  /// The council as a first responder.
  let councilCode: [UInt8]
  let force: [UInt8]
  /// The force as a first responder.
  let forceCode: [UInt8]
  /// The letters that the force's own references begin with.
  let mark: [UInt8]
  let forceTitle: [UInt8]
  /// What stands behind the `@` of the force's addresses, and of the council's.
  let forceDomain: [UInt8]
  let councilDomain: [UInt8]

  /// The council's address has a name under `.example`, which belongs to nobody (RFC 2606).
  private init(
    _ town: String, _ outwardCode: String, _ council: String, _ code: String, _ force: String,
    _ domain: String
  ) {
    self.town = Array(town.utf8)
    self.outwardCode = Array(outwardCode.utf8)
    self.council = Array(council.utf8)
    councilEmail = Array("diogelu@\(code).example".utf8)
    councilCode = Array("la-\(code)".utf8)
    self.force = Array(force.utf8)
    forceCode = Array("\(force)-police".utf8)
    let words = force.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let joint = force == "dyfed-powys" ? "-" : " "
    forceTitle = Array("\(words.joined(separator: joint)) Police".utf8)
    forceDomain = Locality.domain(of: force)
    councilDomain = Array(domain.utf8)
    mark = Array(force.split(separator: "-").map { $0.prefix(1).uppercased() }.joined().utf8)
  }

  private static func domain(of force: String) -> [UInt8] {
    let name = force == "north-wales" ? "northwales" : force
    return Array("\(name).police.uk".utf8)
  }

  /// The other towns of the same force, for each town.
  static let neighbours = all.map { town in
    all.filter { $0.force == town.force && $0.town != town.town }
  }

  /// Towns of one meaning: Newport and Bangor, which are several places, are not among them.
  static let all: [Locality] = [
    Locality(
      "Cwmbrân", "NP44", "Torfaen County Borough Council", "torfaen", "gwent", "torfaen.gov.uk"),
    Locality(
      "Caerphilly", "CF83", "Caerphilly County Borough Council", "caerphilly", "gwent",
      "caerphilly.gov.uk"),
    Locality(
      "Abergavenny", "NP7", "Monmouthshire County Council", "monmouthshire", "gwent",
      "monmouthshire.gov.uk"),
    Locality(
      "Ebbw Vale", "NP23", "Blaenau Gwent County Borough Council", "blaenau-gwent", "gwent",
      "blaenau-gwent.gov.uk"),
    Locality(
      "Cardiff", "CF10", "City of Cardiff Council", "cardiff", "south-wales", "cardiff.gov.uk"),
    Locality(
      "Swansea", "SA1", "City and County of Swansea Council", "swansea", "south-wales",
      "swansea.gov.uk"),
    Locality(
      "Barry", "CF62", "Vale of Glamorgan Council", "vale-of-glamorgan", "south-wales",
      "valeofglamorgan.gov.uk"),
    Locality(
      "Bridgend", "CF31", "Bridgend County Borough Council", "bridgend", "south-wales",
      "bridgend.gov.uk"),
    Locality(
      "Merthyr Tydfil", "CF47", "Merthyr Tydfil County Borough Council", "merthyr-tydfil",
      "south-wales", "merthyr.gov.uk"),
    Locality(
      "Pontypridd", "CF37", "Rhondda Cynon Taf County Borough Council", "rhondda-cynon-taf",
      "south-wales", "rctcbc.gov.uk"),
    Locality(
      "Wrexham", "LL13", "Wrexham County Borough Council", "wrexham", "north-wales",
      "wrexham.gov.uk"),
    Locality(
      "Rhyl", "LL18", "Denbighshire County Council", "denbighshire", "north-wales",
      "denbighshire.gov.uk"),
    Locality(
      "Llandudno", "LL30", "Conwy County Borough Council", "conwy", "north-wales", "conwy.gov.uk"),
    Locality(
      "Caernarfon", "LL55", "Gwynedd Council", "gwynedd", "north-wales", "gwynedd.llyw.cymru"),
    Locality(
      "Holyhead", "LL65", "Isle of Anglesey County Council", "anglesey", "north-wales",
      "ynysmon.gov.wales"),
    Locality(
      "Aberystwyth", "SY23", "Ceredigion County Council", "ceredigion", "dyfed-powys",
      "ceredigion.gov.uk"),
    Locality(
      "Llanelli", "SA15", "Carmarthenshire County Council", "carmarthenshire", "dyfed-powys",
      "carmarthenshire.gov.uk"),
    Locality(
      "Haverfordwest", "SA61", "Pembrokeshire County Council", "pembrokeshire", "dyfed-powys",
      "pembrokeshire.gov.uk"),
    Locality("Brecon", "LD3", "Powys County Council", "powys", "dyfed-powys", "powys.gov.uk"),
  ]
}
