import CanonicalModel
import Pipeline
import Records
import Testing

/// What rules take for granted of the lists.
@Suite struct ListFactTests {
  private func list(_ id: CodeListID) throws -> CodeList {
    try #require(try SchemaTests.folder.get().lists[id])
  }

  private func code(_ text: String, in id: CodeListID) throws -> Code? {
    try list(id).spellings.code(for: Array(text.utf8)[...])
  }

  // MARK: - Councils

  @Test func givesTheCouncilsOfWalesTheirForces() throws {
    let councils = try list(.councils)
    let welsh = councils.rows.map(\.code).filter { councils.has("WAL", as: .nation, of: $0) }
    #expect(welsh.count == 22)
    var forces: [Code: Int] = [:]
    for council in welsh {
      forces[try #require(councils.attribute(.policeForce, of: council)), default: 0] += 1
      #expect(councils.attribute(.kind, of: council) == "unitary")
    }
    #expect(forces == ["north-wales": 6, "gwent": 5, "south-wales": 7, "dyfed-powys": 4])
  }

  @Test(arguments: [
    ("W06000007", "W06000023"), ("W06000017", "W06000024"), ("Powys", "W06000023"),
    ("Caerdydd", "W06000015"), ("Rhondda Cynon Taff", "W06000016"), ("Ynys Môn", "W06000001"),
  ])
  func knowsOldCodesAndNames(_ text: String, _ code: Code) throws {
    #expect(try self.code(text, in: .councils) == code)
  }

  @Test func tellsDistrictsFromSocialServices() throws {
    let councils = try list(.councils)
    let exeter = try #require(try code("Exeter City Council", in: .councils))
    #expect(councils.attribute(.kind, of: exeter) == "district")
    #expect(
      councils.attribute(.county, of: exeter) == (try code("Devon County Council", in: .councils)))
    for row in councils.rows where councils.attribute(.kind, of: row.code) == "district" {
      #expect(councils.attribute(.county, of: row.code) != nil, "\(row.code)")
    }
  }

  // MARK: - Languages

  @Test(arguments: [
    ("sqi", "sq"), ("alb", "sq"), ("Albaneg", "sq"), ("wel", "cy"), ("cym", "cy"), ("zho", "zh"),
    ("chi", "zh"), ("rum", "ro"), ("ron", "ro"), ("cze", "cs"), ("ces", "cs"), ("slo", "sk"),
    ("slk", "sk"), ("per", "fa"), ("fas", "fa"), ("bur", "my"), ("mya", "my"), ("geo", "ka"),
    ("kat", "ka"), ("arm", "hy"), ("hye", "hy"), ("mac", "mk"), ("mkd", "mk"), ("may", "ms"),
    ("msa", "ms"), ("dut", "nl"), ("nld", "nl"), ("fre", "fr"), ("fra", "fr"), ("ger", "de"),
    ("deu", "de"), ("gre", "el"), ("ell", "el"), ("ice", "is"), ("isl", "is"), ("baq", "eu"),
    ("eus", "eu"), ("tib", "bo"), ("bod", "bo"), ("mao", "mi"), ("mri", "mi"),
    ("Mandarin", "cmn"), ("Cantonese", "yue"), ("Kurdish (Sorani)", "ckb"), ("Kurmanji", "kmr"),
    ("Farsi", "pes"), ("Dari", "prs"), ("Serbo-Croat", "hbs"), ("Romani", "rom"),
    ("Roma", "rom"), ("Romanian", "ro"), ("BSL", "bfi"), ("Fietnameg", "vi"),
  ])
  func readsLanguagesOfEveryCode(_ text: String, _ language: Code) throws {
    #expect(try code(text, in: .languages) == language)
  }

  // MARK: - Countries

  /// A nationality is the country's code.
  @Test func hasANationalityForEachCountryOfToday() throws {
    let nationalities = try list(.nationalities)
    let uninhabited: Set<Code> = [
      "ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "SJM", "UMI",
    ]
    for row in try list(.countries).rows
    where row.effective.until == nil && !uninhabited.contains(row.code) {
      #expect(nationalities.contains(row.code), "\(row.code)")
    }
  }

  // MARK: - Ethnicities

  @Test func keepsWhatWasSeenApartFromWhatWasSaid() throws {
    let ethnicities = try list(.ethnicities)
    for row in ethnicities.rows {
      let isSeen = ethnicities.has("IC", as: .scheme, of: row.code)
      #expect(isSeen == row.code.description.hasPrefix("IC"), "\(row.code)")
      #expect(row.attributes[.scheme]?.isEmpty == false, "\(row.code)")
    }
    #expect(ethnicities.attribute(.scheme, of: "O1") == "16+1")
    #expect(!ethnicities.has("16+1", as: .scheme, of: "A4"))
    #expect(!ethnicities.has("18+1", as: .scheme, of: "W5"))
  }

  // MARK: - First responders and places

  @Test func knowsTheCouncilBehindAFirstResponder() throws {
    let responders = try list(.firstResponders)
    for row in responders.rows {
      let kind = responders.attribute(.kind, of: row.code)
      #expect(kind != nil, "\(row.code)")
      let isCouncil = row.code.description.hasPrefix("la-")
      #expect((responders.attribute(.council, of: row.code) != nil) == isCouncil, "\(row.code)")
      #expect((kind == "none") == row.code.description.hasPrefix("non-fr."), "\(row.code)")
    }
    #expect(responders.has("bawso.org.uk", as: .domains, of: "bawso"))
    #expect(responders.attribute(.nation, of: "tara") == "SCOT")
  }

  @Test(arguments: [
    ("Newport", "any.newport"), ("Newport / Casnewydd", "newport-gwent"),
    ("Casnewydd", "newport-gwent"), ("Newport / Trefdraeth", "newport-pembrokeshire"),
    ("Wrecsam", "wrexham"), ("Caerdydd", "cardiff"), ("Bangor", "any.bangor"),
  ])
  func tellsPlacesOfOneNameApart(_ text: String, _ place: Code) throws {
    #expect(try code(text, in: .places) == place)
    let kind = try list(.places).attribute(.kind, of: place)
    #expect((kind == "ambiguous") == place.description.hasPrefix("any."))
  }
}
