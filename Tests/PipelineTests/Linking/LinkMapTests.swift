import Testing

@testable import Pipeline

/// Maps: what they may say, in which forms, and what is said against them.
@Suite struct LinkMapTests {
  static let people = """
    id,fname,mid,lname,dob,sx,pc,tel
    1,Ann,Jane,Smith,1957-03-04,F,CF10 1AA,07700 900001; 07700 900002
    2,Bob,NA,Jones,,M,null,

    """
  static let drafts = [
    "Ann Jane/Smith 1957-03-04 female postcode=CF10 1AA phone=07700 900001 phone=07700 900002",
    "Bob/Jones male",
  ]

  @Test(arguments: [
    """
    {"fields": {"given": ["fname", "mid"], "family": "lname", "birthDate": "dob", "sex": "sx",
      "postcode": "pc", "phone": "tel"}}
    """,
    """
    {"fields": {"given": {"columns": ["fname"]}, "middle": "mid", "family": {"column": "lname"},
      "birthDate": {"column": "dob", "order": "ymd"}, "sex": "sx", "postcode": "pc", "phone": "tel"},
      "delimiter": ",", "encoding": "UTF-8", "missing": ["-9"], "source": null}
    """,
    """
    {"given": ["fname", "mid"], "family": "lname", "birthDate": "dob", "sex": "sx",
      "postcode": "pc", "phone": "tel"}
    """,
    """
    {"fname": "given", "mid": "given", "lname": "family", "dob": "birthDate", "sx": "sex",
      "pc": "postcode", "tel": "phone"}
    """,
    """
    {"fields": {"givenNames": ["fname", "mid"], "last name": "lname", "Date of Birth": "DOB",
      "gender": "sx", "zip": "pc", "phone_number": "tel"}}
    """,
  ])
  func saysTheSameInEveryForm(_ map: String) throws {
    #expect(try LinkLists(Self.people, map: map).drafts() == Self.drafts)
  }

  @Test(arguments: [
    (
      #"{"fields": {"familly": "lname"}}"#,
      "map.json:1:24: there is no field \"familly\"; did you mean \"family\"?"
    ),
    (
      #"{"fields": {"family": "lnam"}}"#,
      "map.json:1:23: family: there is no column \"lnam\"; did you mean \"lname\"?"
    ),
    (#"{"feilds": {"family": "lname"}}"#, "map.json:1:12: there is no field \"feilds\""),
    (
      #"{"fields": {}, "delimeter": ";"}"#,
      "map.json:1:29: the key \"delimeter\" is not known; did you mean \"delimiter\"?"
    ),
    (
      #"{"fields": {}, "family": "lname"}"#,
      "map.json:1:26: \"family\" is a field: put it into \"fields\""
    ),
    (
      #"{"lname": "familly"}"#,
      "map.json:1:11: there is no field \"familly\"; did you mean \"family\"?"
    ),
    (
      #"{"fields": {"birthDate": {"column": "dob", "order": "dm"}}}"#,
      "map.json:1:53: \"order\" must be ymd, dmy or mdy"
    ),
    (#"{"fields": {"family": 3}}"#, "map.json:1:23: \"family\" must be a text or a list of texts"),
    (#"["lname"]"#, "map.json:1:1: a map must be an object"),
    (
      #"{"fields": {"family": "lname"}, "encoding": "utf-7"}"#,
      "map.json:1:45: \"encoding\" cannot be that"
    ),
    (
      #"{"fields": {"family": "lname"}, "source": "sett"}"#,
      "map.json: source: there is no column \"sett\""
    ),
    (#"{"fields": {}}"#, "list0.csv: no column is known by which people could be compared"),
  ])
  func saysWhatItDoesNotAccept(_ map: String, _ complaint: String) throws {
    #expect(try LinkLists(Self.people, map: map).complaint().hasPrefix(complaint))
  }

  /// Both sides are names of fields: the one that is a column is the column.
  @Test func tellsColumnsFromFields() throws {
    let list = "id,name,surname\n1,Ann,Smith\n"
    let map = #"{"name": "given", "surname": "family"}"#
    #expect(try LinkLists(list, map: map).drafts() == ["Ann/Smith"])
    let turned = #"{"given": "name", "family": "surname"}"#
    #expect(try LinkLists(list, map: turned).drafts() == ["Ann/Smith"])
  }

  @Test func takesAllThatACSVFileMayBe() throws {
    let list = "A list of people\n\nid;Name;Born\n1;\"Smith, Ann\";04.03.1957\n"
    let map = #"{"fields": {"fullName": "Name", "birthDate": "Born"}}"#
    #expect(try LinkLists(list, map: map).drafts() == ["Ann/Smith 1957-03-04"])
  }

  @Test func readsPartsOfDatesAndAges() throws {
    let list = "id,by,bm,bd,age\n1,1957,3,4,\n2,1957.0,Mar,31.0,\n3,1957,2,30,\n4,,,,44\n5,,5,6,\n"
    let map = """
      {"fields": {"birthYear": "by", "birthMonth": "bm", "birthDay": "bd",
        "age": {"column": "age", "asOf": 2001}}}
      """
    #expect(
      try LinkLists(list, map: map).drafts()
        == ["1957-03-04", "1957-03-31", "1957-02", "~1957", ""])
  }

  @Test func keepsAliasesAndOtherNames() throws {
    let list = "id,fn,ln,maiden,aka,init\n1,Ann,Smith,Jones,Annie Smith|Nan,A.S.\n"
    let map = """
      {"fields": {"given": "fn", "family": "ln", "otherFamily": "maiden", "alias": "aka",
        "initials": "init"}}
      """
    #expect(
      try LinkLists(list, map: map).drafts()
        == ["Ann/Smith Ann/Jones (Annie Smith) (Nan) [A.S.]"])
  }

  @Test func hasRoomForThreeOthers() throws {
    let list = "id,a,b,c,d\n1,x,y,z,w\n"
    let lists = try LinkLists(list, map: #"{"fields": {"other": ["a", "b", "c", "d"]}}"#)
    #expect(try lists.drafts() == ["other1=x other2=y other3=z"])
    #expect(try lists.account().warnings.contains { $0.hasSuffix("not used: d") })
  }

  /// The words of a page and of a message are names of fields.
  @Test func knowsEveryFieldByItsName() {
    #expect(LinkField.canonicalNames.count == Set(LinkField.canonicalNames).count)
    for name in LinkField.canonicalNames { #expect(LinkField(name: name)?.name == name) }
    var seen: [String: LinkField] = [:]
    for (field, names) in LinkField.names {
      for name in names {
        let folded = LinkField.folded(name)
        #expect(seen[folded] == nil || seen[folded] == field, "\(name)")
        seen[folded] = field
      }
    }
  }
}
