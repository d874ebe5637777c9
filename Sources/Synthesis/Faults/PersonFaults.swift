import CanonicalModel
import Records

extension Fault {
  static let person: [Fault] = [
    .plant(.person, 1, at: .dateOfBirth, .adult.until(2023, 11, 30)) {
      $0.set(.dateOfBirth, day: ($0.referred + 3).unlessNewYearsDay)
      // An age or an id given out before the birth would be a second fault.
      $0.clear(.statedAge, .pncID)
    },
    .plant(.person, 2, at: .dateOfBirth, .adult.from(2019, 9, 1)) {
      $0.set(.dateOfBirth, "1899-06-15")
      $0.clear(.statedAge)
    },
    .plant(.person, 4, at: .dateOfBirth, .adult) {
      // The first day of 1970 is what a computer writes that has no day.
      $0.set(.dateOfBirth, "\($0.born.year == 1970 ? 1971 : $0.born.year)-01-01")
      $0.clear(.isAgeDisputed)
    },
    .plant(.person, 5, at: .statedAge, .adult) {
      $0.set(.statedAge, "\(($0.story.age(on: $0.referred) ?? 0) + 5)")
    },
    .plant(.person, 6, at: .ageGroupAtReferral, .adult.from(2019, 9, 1)) {
      let born = $0.referred - 5_500
      $0.set(.dateOfBirth, day: born.unlessNewYearsDay)
      $0.clear(.statedAge, .pncID, .hasChildren, .numberOfChildren)
    },
    .plant(.person, 7, at: .decisionContact, .child.from(2015, 8, 3)) {
      $0.set(.ageGroupAtReferral, "not-sure")
      $0.set(.decisionContact, "person")
    },
    // Adults of invented cases are eighteen half a year before they are met.
    .plant(.person, 8, at: .exploitationTypes, .adult.inTheUK) {
      $0.change(.exploitationTypes) { $0 + Array("|sexual.child".utf8) }
      $0.set(.exploitationStartedOn, day: $0.encountered - 20)
    },
    .plant(.person, 9, at: .ageGroupAtExploitation, .adult) {
      $0.set(.ageGroupAtExploitation, "child")
    },
    .plant(.person, 10, at: .ageGroupAtReferral, .notified) {
      $0.clear(.ageGroupAtReferral, .ageGroupAtExploitation)
    },
    .plant(.person, 11, at: .familyName, .adult) { $0.set(.familyName, "LNU") },
    .plant(.person, 13, at: .givenNames, .adult.from(2019, 6, 1).inTheUK.british) {
      $0.set(.givenNames, "Rhys ap")
    },
    // The form says who it is since October 2021.
    .plant(.person, 14, at: .gender, .adult.from(2021, 11, 1)) {
      $0.set(.gender, "unknown")
    },
    .plant(
      .person, 18, at: .nationalities, formats: [.csv], .adult.from(2019, 6, 1).withInterpreter
    ) {
      $0.set(.nationalities, "VNM|VNM")
    },
    .plant(.person, 22, at: .needsInterpreter, .adult.from(2019, 9, 1).withInterpreter) {
      $0.clear(.interpreterLanguage, .languages)
    },
    .plant(.person, 24, at: .numberOfChildren, .adult.withoutChildren) {
      $0.set(.numberOfChildren, "2")
    },
    .plant(.person, 17, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "Congolese")
    },
    .plant(.person, 19, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "NA")
    },
    .plant(.person, 20, at: .nationalities, .adult.from(2019, 6, 1)) {
      $0.set(.nationalities, "SUN")
    },
    .plant(.person, 21, at: .interpreterLanguage, .adult.from(2019, 6, 1).withInterpreter) {
      $0.set(.interpreterLanguage, "Ethiopian")
    },
  ]
}

extension Int32 {
  /// The day, or the next one where this is 1 January, which rules take for an estimate.
  var unlessNewYearsDay: Int32 { isNewYearsDay ? self + 1 : self }
}

extension FileFault {
  static let person: [FileFault] = [
    .file("born-on-new-year.csv", .person, 3) {
      $0.text("nrmReference,route,dateOfBirth,isAgeDisputed\n")
      for number in 10..<45 { $0.text("B\(number),nrm,19\(number + 30)-05-17,no\n") }
      for number in 50..<55 { $0.text("B\(number),nrm,19\(number)-01-01,no\n") }
      $0.mark("1950-01-01")
      $0.record = 36
    },
    .file("two-schemes.csv", .person, 23) {
      $0.text("nrmReference,route,ethnicity\nE1,nrm,A4\nE2,nrm,O1\n")
      $0.mark("O1")
      $0.record = 2
    },
    .file("one-narrative.csv", .person, 25) {
      let story = """
        She was told that there was work in a kitchen. Her passport was kept, and she slept in the \
        store room with the door locked.
        """
      $0.text("nrmReference,route,gender,familyName,narrative\n")
      $0.text("S1,nrm,female,Bowen,\"\(story)\"\nS2,nrm,male,Pugh,\"")
      $0.mark()
      $0.text("\(story)\"\n")
      $0.record = 2
    },
  ]
}

extension CollectionFault {
  static let person: [CollectionFault] = [
    // Names of letters that lose nothing with their accents.
    .collection(.person, 12) {
      $0.casting = .spring.british.inTheUK
      $0.drop(of: "surrey-police", .year)
      $0.tell(1)
      $0.drop(of: "unseen", .year)
      $0.tell(1, found: .at(.familyName)) {
        $0.copyFromEarlier(.familyName, to: .givenNames)
        $0.copyFromEarlier(.givenNames, to: .familyName)
      }
    },
    // The finding tells of the letter, and of the first of the words.
    .collection(.person, 15) {
      $0.drop(of: "tara", .year)
      $0.tell(1, found: .at(.gender))
      $0.tell(2)
      $0.tell(3, found: .at(.gender)) { $0.set(.gender, "F") }
    },
  ]
}
