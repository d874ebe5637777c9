import Exports
import Records
import Reports

extension RunManifest {
  /// The shape of the document. It changes when a reader would have to change.
  static let shape = "urn:cyson:manifest:1"

  /// The manifest as it is written. Its last member is the digest of all that stands before it.
  package var text: String {
    var json = JSONWriter(appendingTo: ReportOutput())
    json.object { json in
      json.origin(of: self)
      json.basis(of: self)
      json.content(of: self)
    }
    return ManifestSeal.sealed(json.output.bytes)
  }
}

extension JSONWriter {
  fileprivate mutating func origin(of manifest: RunManifest) {
    member("manifest", RunManifest.shape)
    member("of", manifest.subject.rawValue)
    member("command", manifest.command)
    tool(manifest.tool)
    optionalMember("signer", manifest.signer)
    optionalMember("asOf", manifest.asOf?.description)
    member("options") { json in
      for option in manifest.options { json.member(named: option.name, option.values) }
    }
  }

  /// What the run went by.
  fileprivate mutating func basis(of manifest: RunManifest) {
    rules(manifest.catalogue)
    member("codeLists", array: manifest.codeLists) { json, list in
      json.object {
        $0.member("id", list.id)
        $0.member("sha256", list.digest)
      }
    }
    member("profiles", array: manifest.profiles) { json, profile in
      json.object {
        $0.optionalMember("id", profile.partner)
        $0.member("file", profile.file)
        $0.member("sha256", profile.digest)
      }
    }
    member("settings", array: manifest.settings) { json, basis in
      json.object {
        $0.member("id", basis.id)
        $0.optionalMember("file", basis.file)
        $0.member("sha256", basis.sha256)
      }
    }
    if let register = manifest.register {
      member("register") {
        $0.member("position", register.position)
        $0.member("head", register.head)
      }
    }
  }

  /// What was read, what came of it, and what was written.
  fileprivate mutating func content(of manifest: RunManifest) {
    member("inputs", array: manifest.inputs) { json, input in
      json.object {
        $0.member("file", input.file)
        $0.optionalMember("partner", input.partner)
        $0.optionalMember("profile", input.profile)
        $0.member("bytes", input.bytes)
        $0.member("sha256", input.sha256)
        $0.member("records", input.records)
        if input.isPrevious { $0.member("previous", true) }
      }
    }
    optionalMember("verdict", manifest.verdict?.rawValue)
    member("exitCode", Int(manifest.exitCode))
    counts(manifest.counts)
    if let merged = manifest.merged { member("dataset") { $0.counts(merged) } }
    member("outputs", array: manifest.outputs) { json, output in
      json.object {
        $0.member("file", output.file)
        $0.optionalMember("format", output.format)
        $0.member("bytes", output.bytes)
        $0.member("sha256", output.sha256)
        $0.optionalMember("rows", output.rows)
      }
    }
  }

  private mutating func counts(_ merged: RunManifest.Merged) {
    let counts = merged.counts
    member("recordsRead", counts.read)
    member("recordsMerged", counts.merged)
    member("recordsRejected", numbers: counts.rejected.map { ($0.reason, $0.count) })
    member("entities", numbers: counts.entities.map { ($0.table, $0.count) })
    member("valuesWithheld", numbers: counts.withheld.map { ($0.field, $0.count) })
    member("disarmedCells", merged.disarmed)
  }

  private mutating func member(_ name: StaticString, numbers: [(name: String, count: Int)]) {
    member(name) { json in
      for (name, count) in numbers { json.member(named: name, count) }
    }
  }
}
