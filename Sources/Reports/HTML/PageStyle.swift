/// How the page looks. Colours are those of the Government Analysis Function's palette, each with letters that
/// stand out from it by 4.5 to 1 or more.
enum PageStyle {
  /// SHA-256 of the style in base 64. A test says what it has to be when the style has changed.
  static let digest = "n4rQuVtH3c0RZYjnSfxiECFZ7aph4MN1Sj5QzSnU9iE="

  static let sheet = PageSheet(css: css, digest: digest)

  static let css: StaticString = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:75rem;padding:0 1rem 3rem;font:1rem/1.5 Arial,"Liberation Sans",sans-serif;color:#0b0c0c;background:#fff}
    a{color:#12436d;text-underline-offset:.15em}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b0c0c;outline-offset:2px;background:#fd0;color:#0b0c0c}
    .skip{position:absolute;left:-100vw;top:0;padding:.75rem;background:#fff;z-index:2}
    .skip:focus{left:0}
    h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 1rem}
    h2{font-size:1.5rem;line-height:1.25;margin:2.5rem 0 1rem;padding-top:1rem;border-top:3px solid #12436d}
    h3{font-size:1.2rem;line-height:1.3;margin:1.5rem 0 .5rem}
    h4{font-size:1rem;margin:1.25rem 0 .25rem}
    p,ul,ol,dl{margin:.5rem 0}
    p,li,dd{max-width:45rem;overflow-wrap:anywhere}
    ul,ol{padding-left:1.5rem}
    dt{font-weight:bold}
    dd{margin:0 0 .25rem 0}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:.5rem 1.5rem;padding:1rem;background:#f3f2f1}
    .answer{font-size:1.35rem;line-height:1.4;font-weight:bold;border-left:.5rem solid #12436d;padding-left:1rem}
    .three{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem}
    .three>div{border:1px solid #6f777b;padding:0 1rem 1rem}
    .three ul,.readings{padding-left:1.1rem}
    .three li{margin-bottom:.5rem}
    .inset{border-left:.4rem solid #6f777b;padding:.25rem 1rem;margin:1rem 0;max-width:45rem}
    .inset h3{margin:.25rem 0}
    .question{font-size:1.15rem}
    nav{margin:1rem 0}
    summary{cursor:pointer;padding:.35rem 0;min-height:1.75rem;color:#12436d;text-decoration:underline;text-underline-offset:.15em}
    nav a,.back a{display:inline-block;padding:.15rem 0;min-height:1.5rem}
    .columns{columns:20rem;padding-left:1.5rem}
    .tag,.tags{list-style:none;padding:0}
    .tag{display:inline-block;border:1px solid #12436d;padding:0 .5rem;margin:0 .5rem .25rem 0;font-size:.875rem;font-weight:normal;line-height:1.6}
    .legend{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:0 1rem}
    .symbol{display:inline-block;min-width:1.2em;text-align:center;font-weight:bold}
    .forum>li{margin-bottom:1.5rem;padding-left:.25rem}
    .forum h3{margin:0}
    table{border-collapse:collapse;margin:1rem 0;font-size:.9375rem}
    caption{text-align:left;font-weight:bold;padding:.25rem 0;max-width:45rem}
    th,td{border:1px solid #b1b4b6;padding:.3rem .5rem;text-align:left;vertical-align:top}
    thead th{background:#f3f2f1;vertical-align:bottom}
    caption span{display:block;position:sticky;left:0;max-width:min(45rem,100vw - 3rem)}
    .scroll{overflow-x:auto;max-width:100%}
    .scroll table{min-width:min(100%,30rem)}
    .scroll th,.scroll td{min-width:5.5rem;max-width:22rem;overflow-wrap:break-word}
    .heat{width:100%}
    .heat th,.heat td{overflow-wrap:anywhere}
    .heat thead th{position:sticky;top:0;z-index:1}
    .heat thead th:nth-child(n+4){width:13%}
    .heat .group th{background:#fff;border-top:2px solid #0b0c0c;font-size:1.05rem}
    .heat tbody th{font-weight:normal;min-width:9rem}
    .heat thead th:nth-child(-n+3),.heat td:nth-child(-n+3){overflow-wrap:normal}
    .heat .group th{font-weight:bold}
    .heat .v{position:relative;min-width:6rem;padding-left:1.75rem;overflow-wrap:break-word}
    .v .symbol{position:absolute;left:.35rem}
    .number{display:block;font-variant-numeric:tabular-nums}
    .better{background:#28a197;color:#0b0c0c}
    .worse{background:#801650;color:#fff}
    .neutral{background:#12436d;color:#fff}
    .perhapsBetter,.perhapsWorse,.perhapsNeutral{background:#fff;box-shadow:inset 0 0 0 3px #28a197}
    .perhapsWorse{box-shadow:inset 0 0 0 3px #801650}
    .perhapsNeutral{box-shadow:inset 0 0 0 3px #12436d}
    .consistent{background:#f3f2f1}
    .unknown,.none{background:#fff;color:#505a5f}
    .context{border:2px dashed #6f777b;padding:0 1rem;margin-top:2rem}
    article{border-top:1px solid #6f777b;margin-top:2rem;padding-top:.5rem}
    article h3{font-size:1.35rem}
    figure{margin:1.25rem 0}
    figcaption{font-weight:bold;max-width:45rem}
    .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr));gap:1rem;margin:.5rem 0}
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr));gap:0 1rem}
    .figures>*{min-width:0}
    .single{display:block;max-width:30rem}
    .chart{display:block;width:100%;height:auto;max-width:32rem;font-family:Arial,"Liberation Sans",sans-serif}
    .key{font-size:.875rem}
    .digest{font-family:monospace;font-size:.8rem}
    @media print,(min-width:60rem){
    .forum dl,article dl{display:grid;grid-template-columns:15rem 1fr;gap:0 1rem}
    .forum dt,article dt{grid-column:1}
    .forum dd,article dd{grid-column:2}
    }
    @media screen and (max-width:60rem){
    .heat caption{display:block}
    h1{font-size:1.5rem}h2{font-size:1.3rem}.answer{font-size:1.15rem}
    .heat,.heat tbody,.heat tr,.heat td,.heat th{display:block;width:100%}
    .heat thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .heat tr{border:1px solid #6f777b;margin-bottom:.75rem}
    .heat .group{border:0;margin:1rem 0 .25rem}
    .heat th,.heat td{border:0;border-bottom:1px solid #b1b4b6;min-width:0}
    .heat tbody th{font-weight:bold}
    .heat td::before{content:attr(data-label) ": ";font-weight:bold}
    .number{display:inline}
    .heat .v{padding-left:.5rem}
    .v .symbol{position:static}
    .context{padding:0 .5rem}
    }
    @media print{
    body{max-width:none;padding:0;font-size:10pt}
    nav,.skip,.back{display:none}
    h2{break-before:page}
    #answer h2{break-before:auto}
    article{break-before:page;border:0}
    h2+p+article{break-before:auto}
    h2,h3,h4,caption,figcaption{break-after:avoid}
    tr,svg,.forum>li,.three>div{break-inside:avoid}
    thead{display:table-header-group}
    .heat thead th{position:static}
    details.data::details-content{content-visibility:visible;display:block}
    details.data summary{display:none}
    .better,.worse,.neutral{background:#fff;color:#0b0c0c;box-shadow:inset 0 0 0 2px #0b0c0c}
    .perhapsBetter,.perhapsWorse,.perhapsNeutral{box-shadow:inset 0 0 0 1px #6f777b}
    .scroll{overflow:visible}
    .scroll th,.scroll td{min-width:0;padding:.15rem .3rem}
    .scroll table{font-size:8pt;min-width:0}
    .heat{font-size:9pt}
    .heat .group{break-after:avoid}
    .heat tbody th,.heat .v{min-width:0;overflow-wrap:anywhere}
    a{color:#0b0c0c;text-decoration:none}
    }
    """
}
