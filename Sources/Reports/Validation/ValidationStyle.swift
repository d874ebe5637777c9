/// What the page of a check adds to the look of all pages. Each colour of letters stands beside its ground, so
/// that a test can hold them against each other.
enum ValidationStyle {
  static let sheet = PageSheet(css: css, digest: digest)

  /// SHA-256 of the style in base 64. A test says what it has to be when the style has changed.
  static let digest = "8FJ1tL7qShGZd7anJipw+JVIZZ0udGqawUuJkJ6/DOo="

  static let css: StaticString = """
    header h1{margin-bottom:.75rem;overflow-wrap:anywhere}
    code{font-family:"Liberation Mono",Consolas,monospace;font-size:.9375em;overflow-wrap:anywhere}
    .whole{display:inline-block}
    .personal{background:#0b0c0c;color:#fff;border:.4rem solid #f46a25;padding:.75rem 1rem;margin:1rem 0}
    .personal strong{font-size:1.35rem}
    .verdict{padding:1rem 1.25rem;margin:0 0 1rem;border:.25rem solid #0b0c0c}
    .verdict.fail{background:#801650;color:#fff}
    .verdict.pass{background:#005a30;color:#fff}
    .verdict p,.verdict li{font-size:1.15rem;max-width:none;overflow-wrap:anywhere}
    .verdict .word{font-size:2rem;font-weight:bold;line-height:1.2;margin-top:0}
    .sev{display:inline-block;padding:0 .5em;font-size:.875em;font-weight:bold;line-height:1.6;white-space:nowrap}
    .sev.error{background:#801650;color:#fff}
    .sev.warning{background:#f9c09e;color:#0b0c0c}
    .sev.info{background:#d0dae3;color:#0b0c0c}
    .sign{display:inline-block;min-width:1.1em;text-align:center;color:#12436d}
    .error>.sign,.sign.error,.error .number .sign{color:#801650}
    .warning>.sign,.sign.warning,.warning .number .sign{color:#9c3c0a}
    .tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem}
    .tiles li{border:1px solid #6f777b;border-top:.5rem solid #12436d;padding:.5rem 1rem;max-width:none}
    .tiles .error{border-top-color:#801650}
    .tiles .warning{border-top-color:#f46a25}
    .tiles .number{display:block;font-size:2rem;font-weight:bold;line-height:1.2;margin:0}
    .tiles .unit{font-size:1.15rem}
    .halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:0 2rem;align-items:start}
    .halves>*{min-width:0}
    .lead{font-size:1.15rem;font-weight:bold}
    .of,.small{color:#505a5f;background:#fff;font-size:.9em;font-weight:normal}
    .small{display:block;overflow-wrap:anywhere}
    .n{font-variant-numeric:tabular-nums;font-weight:bold;white-space:nowrap}
    .said{display:block;overflow-wrap:anywhere}
    .id{font-family:"Liberation Mono",Consolas,monospace;font-size:.8em}
    .more{font-style:italic}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .narrow{display:none}
    nav li{max-width:none}
    nav li a{display:inline;line-height:1.75}
    .jump{list-style:none;padding-left:0}
    .jump li{padding-left:1.5rem;text-indent:-1.5rem;break-inside:avoid}
    .jump .sign{width:1.25rem;text-indent:0}
    .scroll .hashes td:last-child{min-width:18rem;font-family:"Liberation Mono",Consolas,monospace;font-size:.75rem}
    .rule{border-top:1px solid #6f777b;margin-top:2rem;padding-top:.5rem}
    .rule h3{margin-top:.5rem;overflow-wrap:anywhere}
    .rule h3 .sev{margin-right:.25rem;font-size:.875rem;vertical-align:middle}
    .scroll tbody th{min-width:9rem}
    .scroll td:last-child{overflow-wrap:anywhere;min-width:7rem}
    .scroll:has(.matrix){max-height:90vh;overflow:auto}
    .matrix{font-size:.875rem;margin-top:0}
    .matrix thead th{position:sticky;top:0;z-index:2}
    .scroll .matrix th:nth-child(2),.scroll .matrix td:nth-child(2){min-width:6rem}
    .scroll .matrix th,.scroll .matrix td{min-width:4.75rem;max-width:16rem}
    .scroll .matrix tbody th{min-width:15rem;font-weight:normal;position:sticky;left:0;background:#fff;z-index:1}
    .matrix thead .of{display:block;background:#f3f2f1;color:#505a5f}
    .matrix td{text-align:right;position:relative}
    .matrix td .of{display:block;font-size:.8125rem;background:none;color:inherit}
    .matrix .t1{background:#fbf5f8;color:#0b0c0c}
    .matrix .t2{background:#eed7e3;color:#0b0c0c}
    .matrix .t3{background:#d6a2c0;color:#0b0c0c}
    .matrix .t4{background:#801650;color:#fff}
    .matrix .zero,.matrix .unasked{background:#fff;color:#505a5f}
    .matrix .zero .n{font-weight:normal}
    .examples{width:100%;table-layout:fixed}
    .examples th,.examples td{overflow-wrap:anywhere}
    .examples tbody th{font-weight:normal}
    .examples thead th:nth-child(1){width:42%}
    .examples thead th:nth-child(3){width:17%}
    @media screen and (max-width:45rem){
    .narrow{display:block}
    .scroll:has(.matrix){max-height:none}
    .verdict .word{font-size:1.6rem}
    .matrix,.matrix tbody,.matrix tr,.matrix td,.matrix th,.examples,.examples tbody,.examples tr,.examples td,.examples th{display:block;width:100%}
    .matrix caption,.examples caption{display:block}
    .matrix thead,.examples thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .matrix tr,.examples tr{border:1px solid #6f777b;margin-bottom:.75rem}
    .matrix td,.matrix th,.examples td,.examples th{border:0;border-bottom:1px solid #b1b4b6}
    .scroll .matrix td,.scroll .matrix th,.scroll .matrix tbody th{min-width:0;max-width:none;position:static}
    .matrix td{text-align:left}
    .matrix td::before,.examples td::before{content:attr(data-label) ": ";font-weight:bold}
    .matrix td .of,.examples td .small:first-child{display:inline}
    .matrix .zero,.matrix .unasked{display:none}
    }
    @page{margin:15mm}
    @page wide{size:A4 landscape}
    @media print{
    h1{margin-top:0}
    h2,.rule,h2+p+article{break-before:auto}
    #partners{page:wide}
    .scroll:has(.matrix){max-height:none}
    .matrix thead th{position:static}
    .rule{border-top:1px solid #6f777b;margin-top:1rem}
    .verdict,.verdict.fail,.verdict.pass,.personal{background:#fff;color:#0b0c0c}
    .personal{border:.4rem double #0b0c0c}
    .sev.error,.sev.warning,.sev.info{background:#fff;color:#0b0c0c;border:1px solid #0b0c0c}
    .verdict,.tiles li,figure,.examples tr,.matrix tr,dl{break-inside:avoid}
    .lead,.rule dt{break-after:avoid}
    .tiles{grid-template-columns:repeat(3,1fr)}
    .facts{grid-template-columns:repeat(4,1fr)}
    .halves{grid-template-columns:1fr 1fr}
    .halves .data{display:none}
    .scroll table{break-inside:avoid}
    .scroll .matrix th,.scroll .matrix td,.scroll .matrix tbody th{min-width:0;font-size:7pt;position:static;overflow-wrap:anywhere}
    .matrix td .of,.matrix thead .of{font-size:6.5pt}
    .matrix .t2,.matrix .t3,.matrix .t4{background:#fff;color:#0b0c0c}
    .matrix .t3 .n{text-decoration:underline}
    .matrix .t4{box-shadow:inset 0 0 0 2px #0b0c0c}
    .lead{font-size:1.1em}
    .examples{font-size:8.5pt;break-inside:avoid}
    .examples .tag{font-size:1em}
    }
    """
}
