import Testing

/// The samples hold the faults that their pages tell, and no others.
@Suite struct PlantedFaultTests {
  @Test(arguments: Samples.drops)
  func areAllFound(_ drop: SampleDrop) throws {
    let faults = try PlantedFault.all(of: drop)
    let findings = try Samples.findings(of: drop.period)
    #expect(faults.count >= 12)
    for fault in faults {
      #expect(findings.contains { fault.isTold(by: $0) }, "\(fault) is not found")
    }
  }

  @Test(arguments: Samples.drops)
  func areAllThatIsFound(_ drop: SampleDrop) throws {
    let known = try PlantedFault.all(of: drop)
    let findings = try Samples.findings(of: drop.period)
    for finding in findings where finding.place.file.hasPrefix("\(drop.folder)/") {
      #expect(known.contains { $0.isTold(by: finding) }, "\(finding) is in no table")
    }
  }
}
