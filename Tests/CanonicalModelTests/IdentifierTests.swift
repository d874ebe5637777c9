import Records
import Testing

@testable import CanonicalModel

/// Vectors are those that the prison and probation person record tests itself with, or are computed
/// by hand from the rule beside them.
@Suite struct IdentifierTests {
  // MARK: - PNC

  @Test(arguments: [
    "1981/0000034U", "81/34U", "1981/34U", "2002/0073319Z", "02/73319Z", "1979/0163001B",
    "79/163001B", "67/9893091D", "19810000034U", "8134U", "0273319Z", " 81/34u ",
  ])
  func acceptsAPNCIdentifier(_ text: String) throws {
    #expect(try #require(PNCIdentifier(bytes(text))).hasRightCheckLetter)
  }

  @Test(arguments: ["2001/0171310S", "1981/0000034V", "81/35U"])
  func findsTheWrongLetterOfAPNCIdentifier(_ text: String) throws {
    #expect(try #require(PNCIdentifier(bytes(text))).hasRightCheckLetter == false)
  }

  @Test(arguments: [
    "", "U", "/U", "81/U", "/34U", "1981/0000034", "198/34U", "19811/34U", "81/12345678U",
    "AB/34U", "81/3A4U", "81/34/5U", "1981-0000034U", "8U", "🙂/34U",
  ])
  func refusesTheShapeOfNoPNCIdentifier(_ text: String) {
    #expect(PNCIdentifier(bytes(text)) == nil)
  }

  /// Twelve signs without a slash and a year of four digits: the letter S is never a check letter.
  @Test func findsTheLongBadVectorOfTheSource() {
    #expect(PNCIdentifier(bytes("20030011985Z"))?.hasRightCheckLetter != true)
  }

  @Test func readsLayoutsOfOnePNCIdentifierAlike() throws {
    let long = try #require(PNCIdentifier(bytes("1981/0000034U")))
    let short = try #require(PNCIdentifier(bytes("81/34U")))
    #expect(long.serial == short.serial)
    #expect(long.checkLetter == short.checkLetter)
    #expect(long.year % 100 == short.year)
  }

  /// Every serial has exactly one letter, and never I, O or S.
  @Test func hasOneLetterForEachNumber() {
    for number in 0..<10_000 {
      let letter = CheckLetter.letter(for: number)
      #expect(letter.isLetter && !"IOS".utf8.contains(letter))
      #expect(letter == CheckLetter.letter(for: number + 23))
    }
    #expect(Set((0..<23).map(CheckLetter.letter)).count == 23)
  }

  // MARK: - CRO

  @Test(arguments: [
    "65656/91H", "065656/91H", " 65656/91h", "SF05/482703J", "sf05/482703j", "SF83/50058Z",
  ])
  func acceptsACRONumber(_ text: String) throws {
    #expect(try #require(CROIdentifier(bytes(text))).hasRightCheckLetter)
  }

  @Test(arguments: ["85227/65G", "065656/91J", "SF83/50058H", "SF83/050059Z"])
  func findsTheWrongLetterOfACRONumber(_ text: String) throws {
    #expect(try #require(CROIdentifier(bytes(text))).hasRightCheckLetter == false)
  }

  @Test(arguments: [
    "", "H", "/H", "SF", "SF/H", "SFH", "65656/91", "1234567/91H", "65656/1991H", "65656H",
    "SF05/4827031J", "1981/0000034U", "65656/9AH", "/91H", "65656/H", "SF05/J",
  ])
  func refusesTheShapeOfNoCRONumber(_ text: String) {
    #expect(CROIdentifier(bytes(text)) == nil)
  }

  @Test func readsTheYearOfACRONumber() throws {
    #expect(try #require(CROIdentifier(bytes("65656/91H"))).year == 91)
    #expect(try #require(CROIdentifier(bytes("SF05/482703J"))).year == 5)
  }

  // MARK: - National Insurance

  @Test(arguments: ["JG103759A", "jg 10 37 59 a", "JG-10-37-59-D", "JG103759", "CE123456C"])
  func acceptsANationalInsuranceNumber(_ text: String) throws {
    #expect(try #require(NationalInsuranceNumber(bytes(text))).hasAllocatedLetters)
  }

  @Test(arguments: [
    "BG103759A", "GB103759A", "NK103759A", "KN103759A", "TN103759A", "NT103759A", "ZZ103759A",
    "DA103759A", "FA103759A", "IA103759A", "QA103759A", "UA103759A", "VA103759A", "AD103759A",
    "AO103759A", "JG103759E", "TN010190F",
  ])
  func findsLettersThatAreNeverIssued(_ text: String) throws {
    #expect(try #require(NationalInsuranceNumber(bytes(text))).hasAllocatedLetters == false)
  }

  @Test(arguments: ["", "JG", "JG10375", "JG1037590A", "1G103759A", "JG10375AA", "JG1037599"])
  func refusesTheShapeOfNoNationalInsuranceNumber(_ text: String) {
    #expect(NationalInsuranceNumber(bytes(text)) == nil)
  }

  @Test(arguments: ["AB123456C", "AB 12 34 56", "QQ123456C", "QQ 99 88 77"])
  func knowsTheNumbersOfManuals(_ text: String) throws {
    #expect(try #require(NationalInsuranceNumber(bytes(text))).isExample)
  }

  // MARK: - NHS

  @Test(arguments: ["9434765919", "943 476 5919", "943-476-5919", "4505577104"])
  func acceptsAnNHSNumber(_ text: String) throws {
    let number = try #require(NHSNumber(bytes(text)))
    #expect(number.hasRightCheckDigit && !number.isTestNumber)
  }

  @Test func findsEveryWrongDigitOfAnNHSNumber() throws {
    let right = Array("9434765919".utf8)
    for place in right.indices {
      for digit in UInt8(48)...57 where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(try #require(NHSNumber(wrong[...])).hasRightCheckDigit == false)
      }
    }
  }

  /// 000 000 006 weighs 12, and 11 - 12 % 11 is 10: such nine digits are never issued.
  @Test func issuesNoNumberWhoseCheckDigitWouldBeTen() throws {
    for digit in 0...9 {
      let number = try #require(NHSNumber(bytes("000000006\(digit)")))
      #expect(number.hasRightCheckDigit == false)
    }
  }

  @Test(arguments: ["", "943476591", "94347659190", "943476591X"])
  func refusesTheShapeOfNoNHSNumber(_ text: String) {
    #expect(NHSNumber(bytes(text)) == nil)
  }

  @Test(arguments: ["9990000018", "4000000000", "0000000000", "9999999999"])
  func knowsTheNumbersOfTests(_ text: String) throws {
    #expect(try #require(NHSNumber(bytes(text))).isTestNumber)
  }

  // MARK: - Postcode

  @Test(arguments: [
    ("CF10 3AT", "CF"), ("cf103at", "CF"), ("LL57 1DT", "LL"), ("SA1 1AA", "SA"), ("M1 1AE", "M"),
    ("EC1A 1BB", "EC"), ("W1A 0AX", "W"), ("NP20 4UR", "NP"), ("ZZ99 3VZ", "ZZ"),
  ])
  func acceptsAPostcode(_ text: String, area: String) throws {
    #expect(try #require(Postcode(bytes(text))).area == area)
  }

  @Test(arguments: [
    "", "CF10", "CF1O 3AT", "CF10 3AC", "CF10 3VT", "CF10 AAT", "CF10 33T", "CFX10 3AT", "C 3AT",
    "10 3AT", "CF100 3AT", "CF10 3ATT", "CF10-3AT", "BFPO 105",
  ])
  func refusesTheShapeOfNoPostcode(_ text: String) {
    #expect(Postcode(bytes(text)) == nil)
  }

  @Test func tellsWhatStandsForNoPlace() throws {
    #expect(try #require(Postcode(bytes("ZZ99 3VZ"))).isPseudo)
    #expect(try #require(Postcode(bytes("CF10 3AT"))).isPseudo == false)
    #expect(Postcode.isForcesNumber(bytes("BFPO 105")))
    #expect(!Postcode.isForcesNumber(bytes("BFPO")))
  }

  @Test(arguments: ["CF10", "sa1", "W1A", "EC1A", " M1 "])
  func knowsAnOutwardCodeAlone(_ text: String) { #expect(Postcode.isOutwardAlone(bytes(text))) }

  @Test(arguments: ["", "CF", "10", "CF10 3", "CF1O3", "CF10 3AT"])
  func takesNothingElseForAnOutwardCode(_ text: String) {
    #expect(!Postcode.isOutwardAlone(bytes(text)))
  }

  // MARK: - UUID

  @Test(arguments: [
    "7d444840-9dc0-41d1-b245-5ffdce74fad2", "7D444840-9DC0-41D1-B245-5FFDCE74FAD2",
  ])
  func acceptsAUUID(_ text: String) { #expect(UUIDShape.matches(bytes(text))) }

  @Test(arguments: [
    "", "7d4448409dc041d1b2455ffdce74fad2", "7d444840-9dc0-41d1-b245-5ffdce74fad",
    "7d444840-9dc0-41d1-b245-5ffdce74fad22", "7d444840-9dc0-41d1-b245-5ffdce74fadg",
    "{7d444840-9dc0-41d1-b245-5ffdce74fad}", "7d444840_9dc0_41d1_b245_5ffdce74fad2",
  ])
  func refusesTheShapeOfNoUUID(_ text: String) { #expect(!UUIDShape.matches(bytes(text))) }

  // MARK: - Any bytes

  /// Identifiers are read from whatever stands in a cell: no bytes may stop the program.
  @Test func readsAnyBytes() {
    let alphabet = Array("0189/AZSF Q\u{0}é-".utf8) + [0xFF]
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var text: [UInt8] = []
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for place in 0..<Int(state >> 60) {
        text.append(alphabet[Int(state >> UInt64(place * 3) & 0xFF) % alphabet.count])
      }
      // Also as a slice that does not begin at 0, as texts of a batch do.
      let slice = ([0x41] + text + [0x41])[1..<(text.count + 1)]
      #expect(
        PNCIdentifier(slice)?.hasRightCheckLetter == PNCIdentifier(text[...])?.hasRightCheckLetter)
      #expect(
        CROIdentifier(slice)?.hasRightCheckLetter == CROIdentifier(text[...])?.hasRightCheckLetter)
      #expect(
        NationalInsuranceNumber(slice)?.hasAllocatedLetters
          == NationalInsuranceNumber(text[...])?.hasAllocatedLetters)
      #expect(NHSNumber(slice)?.hasRightCheckDigit == NHSNumber(text[...])?.hasRightCheckDigit)
      #expect(Postcode(slice)?.area == Postcode(text[...])?.area)
      #expect(Postcode.isOutwardAlone(slice) == Postcode.isOutwardAlone(text[...]))
      #expect(UUIDShape.matches(slice) == UUIDShape.matches(text[...]))
    }
  }

  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
}
