import Testing

/// The samples hold the faults that their pages tell, and no others.
@Suite struct PlantedFaultTests {
  @Test(arguments: Samples.partners)
  func areAllFound(_ partner: String) throws {
    let faults = try PlantedFault.all(of: partner)
    let findings = try Samples.report.get().findings
    #expect(faults.count >= 12)
    for fault in faults {
      #expect(findings.contains { fault.isTold(by: $0) }, "\(fault) is not found")
    }
  }

  @Test(arguments: Samples.partners)
  func areAllThatIsFound(_ partner: String) throws {
    let known = try PlantedFault.all(of: partner)
    let findings = try Samples.report.get().findings
    for finding in findings where finding.place.file.hasPrefix("\(Samples.folder)/\(partner)/") {
      #expect(known.contains { $0.isTold(by: finding) }, "\(finding) is in no table")
    }
  }
}
