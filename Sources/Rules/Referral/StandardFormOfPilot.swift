import CanonicalModel
import Records

extension Rule {
  /// A force of the pilots used the standard paper form while the pilots ran.
  ///
  /// Worth knowing and no more: the form itself sends these forces to another one, but the first and
  /// the last day of the pilots are not known to the day.
  static let standardFormOfPilot = Rule(
    RuleID(.referral, 23), .info,
    title: Words(
      en: "Standard form in a force of the pilots", cy: "Ffurflen safonol mewn heddlu'r peilot"),
    explanation: Words(
      en: """
        From about November 2015 to March 2017 West Yorkshire and the five forces of the South West \
        tried another way, with a form of its own. This referral was made on the standard one.
        """,
      cy: """
        O tua mis Tachwedd 2015 tan fis Mawrth 2017 rhoddodd Gorllewin Swydd Efrog a phum heddlu'r \
        De-orllewin gynnig ar ffordd arall, gyda'i ffurflen ei hun. Gwnaed yr atgyfeiriad hwn ar yr \
        un safonol.
        """),
    message: Words(
      en: "{force} referred on the standard paper form while the pilots ran",
      cy: "atgyfeiriodd {force} ar y ffurflen bapur safonol tra oedd y peilotiaid ar waith"),
    fix: Words(
      en: "Check which form was used; if it was the standard one, nothing needs to change.",
      cy: "Gwiriwch pa ffurflen a ddefnyddiwyd; os yr un safonol, nid oes angen newid dim."),
    authority: .statements(.pilotsHaveTheirForm),
    effective: .between("2015-11-01", "2017-03-31"), datedBy: .referredOn,
    needs: [.formVersion, .firstResponderForce],
    silentWithout: [.formVersion, .firstResponderForce, .referredOn],
    examples: [
      .flags(
        "the first day",
        [.referredOn: "2015-11-01", .formVersion: "P2", .firstResponderForce: "gloucestershire"]),
      .flags(
        "the last day",
        [.referredOn: "2017-03-31", .formVersion: "P2", .firstResponderForce: "west-yorkshire"]),
      .passes(
        "the day before",
        [.referredOn: "2015-10-31", .formVersion: "P2", .firstResponderForce: "gloucestershire"]),
      .passes(
        "the day after",
        [.referredOn: "2017-04-01", .formVersion: "P2", .firstResponderForce: "gloucestershire"]),
      .passes(
        "the form of the pilots",
        [.referredOn: "2016-05-01", .formVersion: "pilot", .firstResponderForce: "gloucestershire"]
      ),
      .passes(
        "a force that was not in them",
        [.referredOn: "2016-05-01", .formVersion: "P2", .firstResponderForce: "gwent"]),
    ],
    check: { record, circumstances, flags in
      guard record.code(.formVersion) == .standardPaperForm,
        let force = record.code(.firstResponderForce), [Code].pilotForces.names(force)
      else { return }
      let label = circumstances.lists.label(of: force, in: .policeForces)
      flags.flag(
        .formVersion, related: [.firstResponderForce], ["force": .code(force, label: label)])
    })
}
