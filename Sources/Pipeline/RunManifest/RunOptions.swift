import Exports
import Records

/// The options of a run that make a difference to what comes of it, as a manifest names them. Nothing that says
/// how fast, how loud or where to.
extension ValidationRequest {
  var options: [RunManifest.Option] {
    var options: [RunManifest.Option] = []
    if let partner { options.append(.init("partner", partner)) }
    if let asOf { options.append(.init("as-of", asOf.description)) }
    if failOn != .error { options.append(.init("fail-on", failOn?.rawValue ?? "never")) }
    if !choice.selection.isEmpty { options.append(.init("select", choice.selection)) }
    if !choice.omission.isEmpty { options.append(.init("ignore", choice.omission)) }
    if maxFindings != ValidationRequest(paths: []).maxFindings {
      options.append(.init("max-findings", String(maxFindings)))
    }
    if keepsText { options.append(.init("show-values")) }
    return options
  }
}

extension MergeRequest {
  var options: [RunManifest.Option] {
    validation.options + (showsSourceText ? [.init("with-source-text")] : [])
  }
}

extension CompareRequest {
  var options: [RunManifest.Option] {
    var options = validation.options + [.init("tier", tier.rawValue)]
    if let from { options.append(.init("from", from.description)) }
    if let until { options.append(.init("until", until.description)) }
    if !forces.isEmpty { options.append(.init("forces", forces)) }
    return options
  }
}

extension ExportRequest {
  var options: [RunManifest.Option] {
    scope.showsSourceText ? [.init("with-source-text")] : []
  }
}

extension ReportStyle {
  /// Reports are written in a language; their ids and numbers are the same in both.
  var options: [RunManifest.Option] {
    language == .english ? [] : [.init("lang", language.rawValue)]
  }
}

extension RunManifest.Option {
  init(_ name: String, _ values: String...) { self.init(name: name, values: values) }
  init(_ name: String, _ values: [String]) { self.init(name: name, values: values) }
}
