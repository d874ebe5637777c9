import CanonicalModel
import Linkage
import Records

extension DecisionsFile {
  /// Replays the decisions over the records of a run, whose indices the constraints name.
  package func replay(over records: [SourceRecord]) -> DecisionReplay {
    let spoken = Set(decisions.flatMap { [$0.left, $0.right] })
    let known = records.map { record in
      var fingerprints: [RecordLink.Question: String] = [:]
      if spoken.contains(record.key) {
        for question in RecordLink.Question.allCases {
          fingerprints[question] = RecordFingerprint.forDecision(record, question)
        }
      }
      return DecisionReplay.Record(key: record.key, fingerprints: fingerprints)
    }
    return DecisionReplay(decisions, records: known)
  }

  /// The keys of all records of which there is a decision: what changes with these was asked for.
  package var keys: Set<String> { Set(decisions.flatMap { [$0.left.text, $0.right.text] }) }
}

extension DecisionReplay {
  /// The constraints of a question; none where nothing was decided.
  package func constraints(_ question: RecordLink.Question) -> LinkConstraints {
    constraints[question] ?? LinkConstraints()
  }
}
