import CanonicalModel
import Records

extension Rule {
  /// In the first year of the class a force made referrals and recorded no crime of modern slavery.
  ///
  /// The gap is known: Parliament was told that six forces, all four of Wales among them, had
  /// recorded none. It is said once for each force, with both counts, so that whoever uses the figures
  /// of that year can say it, too. Said only of a force that sent crimes of that year, all of them
  /// with a class: else the crimes may lie in another drop.
  static let yearWithoutCrimes = Rule(
    RuleID(.crime, 11), .warning, level: .dataset,
    title: Words(
      en: "No modern slavery recorded in 2015/16",
      cy: "Dim caethwasiaeth fodern wedi'i chofnodi yn 2015/16"),
    explanation: Words(
      en: """
        Every referral is to be recorded as a crime. In 2015/16, the first year of the class, six \
        forces recorded none, the four of Wales among them; one of these revised its figure later.
        """,
      cy: """
        Mae pob atgyfeiriad i'w gofnodi fel trosedd. Yn 2015/16, blwyddyn gyntaf y dosbarth, ni \
        chofnododd chwe heddlu yr un, a phedwar Cymru yn eu plith; adolygodd un o'r rhain ei \
        ffigur wedyn.
        """),
    message: Words(
      en: """
        {referrals} that {force} sent stand beside {modernSlavery} of modern slavery, among {crimes} \
        that it recorded in 2015/16
        """,
      cy: """
        saif {referrals} a anfonodd {force} wrth ochr {modernSlavery} o gaethwasiaeth fodern, ymhlith \
        {crimes} a gofnododd yn 2015/16
        """),
    fix: Words(
      en: """
        Annotate every figure made of that year: no recorded crime does not mean that there was \
        none. Send the revised records if the force has them.
        """,
      cy: """
        Rhowch nodyn wrth bob ffigur a wneir o'r flwyddyn honno: nid yw dim trosedd wedi'i \
        chofnodi yn golygu nad oedd un. Anfonwch y cofnodion diwygiedig os oes gan yr heddlu rai.
        """),
    authority: .statements(.sixForcesRecordedNone, .referralsAreCrimes, .modernSlaveryIsAClass),
    effective: .between("2015-04-01", "2016-03-31"), kinds: [.referral, .crimeRecord],
    examples: [
      .flags(
        "referrals of the first and the last day, and other crimes",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv",
            [
              referral("2015-04-01"), referral("2016-03-31"),
            ]),
          ExampleFile("gwent-police", name: "a/crimes.csv", [crime("2015-09-14", "28A")]),
        ]),
      .passes(
        "one was recorded",
        files: [
          ExampleFile("gwent-police", name: "a/referrals.csv", [referral("2015-11-02")]),
          ExampleFile(
            "gwent-police", name: "a/crimes.csv",
            [crime("2015-09-14", "28A"), crime("2015-11-03", "106/1")]),
        ]),
      .passes(
        "the crimes of another force",
        files: [
          ExampleFile("gwent-police", name: "a/referrals.csv", [referral("2015-11-02")]),
          ExampleFile("south-wales-police", name: "b/crimes.csv", [crime("2015-09-14", "28A")]),
        ]),
      .passes(
        "no crimes were sent",
        files: [ExampleFile("gwent-police", name: "a/referrals.csv", [referral("2015-11-02")])]),
      .passes(
        "before and after the year",
        files: [
          ExampleFile(
            "gwent-police", name: "a/referrals.csv",
            [referral("2015-03-31"), referral("2016-04-01")]),
          ExampleFile("gwent-police", name: "a/crimes.csv", [crime("2015-09-14", "28A")]),
        ]),
      .passes(
        "a crime without a class",
        files: [
          ExampleFile("gwent-police", name: "a/referrals.csv", [referral("2015-11-02")]),
          ExampleFile(
            "gwent-police", name: "a/crimes.csv",
            [crime("2015-09-14", "28A"), crime("2015-11-03", "?unknown")]),
        ]),
    ],
    tallying: TallyCheck(.run, count: count, conclude: conclude))
}

private let referrals = 0
private let crimes = 1
private let modernSlavery = 2
private let unclassed = 3

private func count(
  _ record: CanonicalRecord, _ circumstances: Circumstances, _ counts: inout TallyCounts
) {
  guard record.kind == .crimeRecord else {
    if record.isReferralToNRM, record.code(.exploitationLocation) != .overseas {
      counts.add(referrals)
    }
    return
  }
  counts.add(crimes)
  if !record.isStated(.crimeClass) {
    counts.add(unclassed)
  } else if record.isModernSlaveryCrime {
    counts.add(modernSlavery)
  }
}

private func conclude(
  _ files: [TalliedFile], _ circumstances: Circumstances, _ flags: inout TallyFlags
) {
  var said: Set<Code> = []
  for file in files where file.counts[referrals] > 0 {
    guard let force = circumstances.lists.force(of: file), said.insert(force).inserted else {
      continue
    }
    let own = files.filter { circumstances.lists.force(of: $0) == force }
    let sum = { (counter: Int) in own.reduce(0) { $0 + $1.counts[counter] } }
    guard sum(crimes) > 0, sum(modernSlavery) == 0, sum(unclassed) == 0 else { continue }
    let label = circumstances.lists.label(of: force, in: .policeForces)
    flags.flag(
      TallyFlags.Spot(file, TallyCounts.Key(referrals)),
      related: own.filter { $0.counts[crimes] > 0 }.map {
        TallyFlags.Spot($0, TallyCounts.Key(crimes))
      },
      [
        "referrals": .count(sum(referrals), .referrals), "force": .code(force, label: label),
        "modernSlavery": .count(0, .crimes), "crimes": .count(sum(crimes), .crimes),
      ])
  }
}

extension CodeLists {
  /// The police force that sent the file.
  fileprivate func force(of file: TalliedFile) -> Code? {
    (file.facts.drop?.partner ?? file.facts.partner).flatMap { force(named: $0) }
  }
}

private func referral(_ day: String) -> ExampleRecord {
  ExampleRecord(.referral, [.route: "nrm", .referredOn: day, .exploitationLocation: "uk"])
}

private func crime(_ day: String, _ crimeClass: String) -> ExampleRecord {
  ExampleRecord(.crimeRecord, [.crimeRecordedOn: day, .crimeClass: crimeClass])
}
