import type { Forest } from '../../forest/forest.js'

/** Printed by training/article/fit.py. */
export const first: Forest = {
  columns: [
    'words',
    'linkShare',
    'links',
    'strongShare',
    'upperShare',
    'commas',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'parentTag',
    'branchTag',
    'inCore',
    'inWide',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'before',
    'after',
    'position',
    'sinceTitle',
    'titleAhead',
    'parentLinkShare',
    'parentProse',
    'grandBlocks',
    'grandLinkShare',
    'grandProse',
    'branchBlocks',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'articleShare',
    'shared',
    'titleShare',
    'titleWords',
    'address',
    'sinceComments',
    'sinceRelated',
    'sinceStamp',
    'untilStamp',
    'sinceHeadline',
    'untilHeadline',
    'described',
    'to the end',
    'pattern rows',
    'pattern ended',
    'pattern stamped',
    'pattern stamps before',
    'pattern stamps after',
    'pattern links before',
    'pattern links after',
    'pattern words before',
    'pattern words after',
    'pattern words',
    'pattern density',
    'names',
    'coreProse',
    'coreShare',
    'far related',
    'far social',
    'far author',
    'far caption',
    'far standfirst',
    'far story',
    'in article',
    'in main',
    'in aside',
    'in quote',
    'in form',
    'in body',
    '-2 words',
    '-1 words',
    '-1 inCore',
    '1 words',
    '1 linkShare',
    '1 inCore',
    '1 kin',
    '2 inCore',
    '2 kin',
  ],
  cuts: [
    [
      2.085, 2.391, 2.857, 3.491, 4.022, 4.108, 4.19, 4.34, 4.409, 4.539, 4.6, 4.658, 4.768, 5.011, 5.055, 5.14, 5.219,
      5.735,
    ],
    [
      0.01391, 0.03168, 0.03616, 0.04475, 0.04897, 0.08913, 0.1201, 0.1723, 0.1967, 0.4771, 0.5694, 0.5903, 0.7312,
      0.7809,
    ],
    [1e-35],
    [0.03501, 0.04356, 0.0478, 0.06099, 0.1112, 0.7505, 0.8268, 0.9588, 0.9989],
    [1e-35, 0.006501, 0.00782, 0.01011, 0.05887, 0.06258, 0.06675, 0.07154],
    [1e-35, 1.292, 1.792, 2.161],
    [1e-35, 1.292, 1.792],
    [1e-35],
    [0.03142, 0.06005, 0.07364, 0.08775, 0.09598, 0.1164, 0.137, 0.2694, 0.3261, 0.3347, 0.6013, 0.8411],
    [1e-35, 3.085, 3.522, 3.643, 3.754],
    [1e-35, 2.5, 3.5, 5.5, 6.5],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 9, 10.5],
    [1.5, 5.5, 11.5],
    [-1e-35, 1e-35, 1.5, 3.5, 5.5, 10.5, 11.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.292, 1.792, 6.775, 6.827, 6.877, 7.082, 7.185, 7.551],
    [1.292, 1.792, 2.453, 4.491, 5.066, 5.34, 6.401, 6.679, 6.721, 6.839, 7.145, 7.388, 9.194],
    [3.491, 4.409, 4.6, 7.297, 9.069, 10.03, 10.06, 10.11, 10.22, 10.31, 10.36, 10.43],
    [
      1e-35, 2.643, 3.285, 4.409, 4.82, 5.011, 5.651, 6.589, 6.873, 7.461, 8.461, 8.847, 9.769, 9.995, 10.04, 10.07,
      10.29, 10.32, 10.44,
    ],
    [1e-35, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1e-35, 1.292, 1.792, 2.161, 2.453],
    [
      0.07542, 0.09166, 0.108, 0.1733, 0.2237, 0.2929, 0.4313, 0.4838, 0.5002, 0.5331, 0.5496, 0.6321, 0.6486, 0.7131,
      0.7446, 0.8547, 0.9167,
    ],
    [1.292, 1.792, 2.696, 2.904, 3.085, 3.522, 3.754, 3.953, 4.426, 4.554, 4.781, 4.882, 5.229, 5.375, 6.238, 6.637],
    [1e-35],
    [0.02233, 0.02942, 0.05194, 0.08015, 0.1403, 0.1559, 0.174, 0.2, 0.6367],
    [1.292, 1.792, 2.453, 2.696, 2.904],
    [2.453, 2.696, 2.904],
    [0.01278, 0.01559, 0.02964, 0.03226, 0.06226, 0.07536, 0.08141, 0.1217, 0.1667, 0.4167, 0.4757],
    [1e-35, 1.292, 1.792, 2.161],
    [1.292, 1.792, 2.161, 2.453],
    [
      1e-35, 0.004719, 0.009643, 0.05832, 0.09378, 0.1154, 0.1249, 0.1441, 0.1854, 0.2078, 0.2501, 0.299, 0.3227,
      0.4028, 0.6966, 0.7973, 0.8146, 0.848, 0.9592, 0.9994,
    ],
    [1e-35, 1.292],
    [
      0.01111, 0.0161, 0.02722, 0.03899, 0.0743, 0.08544, 0.1516, 0.2376, 0.27, 0.3198, 0.4672, 0.5407, 0.5781, 0.6034,
      0.6301, 0.6479, 0.7726, 0.8148, 0.8295, 0.8776, 0.8985,
    ],
    [1e-35, 0.1578, 0.351, 0.851, 0.8594, 0.9237, 0.929, 0.9696, 0.9731, 0.9766, 0.988, 0.9925, 0.9943, 0.9998],
    [0.003265, 0.006294, 0.007504, 0.009825, 0.01255, 0.01809, 0.1955, 0.2641, 0.3081],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [
      0.04612, 0.06144, 0.1245, 0.143, 0.2257, 0.3275, 0.5899, 0.6307, 0.6681, 0.7024, 0.7399, 0.7982, 0.8183, 0.9112,
      0.9565, 0.9649, 0.9888,
    ],
    [
      0.003098, 0.007271, 0.01146, 0.01611, 0.01797, 0.02944, 0.03452, 0.05193, 0.05525, 0.07515, 0.08533, 0.1046,
      0.1264, 0.1372, 0.1453, 0.1568, 0.1697, 0.2421, 0.2795, 0.6648,
    ],
    [
      0.00946, 0.02137, 0.03644, 0.04982, 0.07044, 0.1003, 0.4945, 0.868, 0.9159, 0.9282, 0.9343, 0.9531, 0.9581,
      0.9668, 0.9741, 0.9894, 0.9905, 0.997, 0.999,
    ],
    [
      -1e-35, 1e-35, 0.08404, 0.1181, 0.2017, 0.2521, 0.2871, 0.3362, 0.3645, 0.4019, 0.4253, 0.4336, 0.5042, 0.616,
      0.8153, 0.9099,
    ],
    [-1e-35, 0.02532, 0.433, 0.6077, 0.756, 0.8063, 0.8397, 0.8708],
    [1e-35, 1.292, 2.161, 2.453, 2.696],
    [1e-35],
    [4.781, 5.409, 6.637],
    [3.522, 3.754, 4.781, 6.637],
    [1.292, 2.904, 3.246, 3.391, 3.754, 3.953, 4.044, 5.686, 5.741, 6.637],
    [1e-35, 1.292, 1.792, 2.453, 2.696, 2.904, 3.085, 3.246, 3.522, 3.643, 4.357, 4.491, 4.728, 4.781, 4.931],
    [
      1e-35, 1.292, 2.453, 2.904, 3.085, 3.246, 3.391, 3.522, 3.643, 3.754, 3.857, 3.953, 4.044, 4.491, 4.614, 4.728,
      4.833, 4.931, 5.768, 6.577, 6.622, 6.637,
    ],
    [3.754, 4.285, 5.508],
    [
      -1e-35, 0.04939, 0.05941, 0.06742, 0.07768, 0.08422, 0.09902, 0.1342, 0.1446, 0.1681, 0.1771, 0.1826, 0.239,
      0.2675, 0.2743, 0.3009, 0.3162, 0.3367, 0.3586, 0.431, 0.4749, 0.5053, 0.5477, 0.5798, 0.6273, 0.6826, 0.8775,
    ],
    [
      4.833, 5.022, 5.34, 5.686, 5.794, 6.14, 6.651, 6.925, 7.039, 7.195, 7.765, 8.095, 8.177, 8.264, 8.355, 8.449,
      8.564, 8.834,
    ],
    [
      1e-35, 0.07846, 0.1348, 0.4855, 0.5017, 0.5228, 0.5397, 0.608, 0.653, 0.6647, 0.6694, 0.7152, 0.7517, 0.7986,
      0.8012, 0.8132, 0.8204, 0.8584, 0.8743, 0.9476, 0.9549,
    ],
    [0.005002, 0.1261, 0.1835, 0.3012, 0.3351, 0.4977, 0.5345, 0.7312, 0.7517, 0.8345, 0.9701, 0.9968],
    [1e-35, 0.006292, 0.01691, 0.03903, 0.05064, 0.2924, 0.388, 0.975],
    [0.01278, 0.0202, 0.02899, 0.9045],
    [0.01887, 0.04211, 0.07768, 0.3417, 0.4907, 0.9437],
    [
      0.006267, 0.008156, 0.01201, 0.04991, 0.05453, 0.05974, 0.06638, 0.07369, 0.08802, 0.09648, 0.1074, 0.1164,
      0.1267, 0.1527, 0.2082, 0.234, 0.3335, 0.5006, 0.5453, 0.6657, 0.7279, 0.7506, 0.8001, 0.8339, 0.9141, 0.9339,
      0.9989,
    ],
    [
      0.003307, 0.01391, 0.04989, 0.05539, 0.05942, 0.06585, 0.1409, 0.375, 0.4106, 0.4913, 0.544, 0.739, 0.765, 0.8001,
      0.9568, 0.976, 0.9992,
    ],
    [1.004, 1.528, 2, 2.084, 2.149, 3.286, 3.536, 3.746, 3.93, 3.993, 4.243, 4.312, 4.378, 4.459, 4.603, 4.686],
    [
      2, 2.326, 2.51, 2.585, 3.244, 3.319, 3.376, 3.585, 3.705, 3.765, 3.829, 3.897, 4.228, 4.298, 4.529, 4.703, 4.808,
      5.175,
    ],
    [
      1.588, 2.002, 2.588, 2.665, 3.172, 3.352, 3.871, 3.965, 4.078, 4.18, 4.396, 4.5, 4.595, 4.672, 4.8, 5.059, 5.12,
      5.172, 5.275, 5.326, 5.393, 5.471, 5.555, 5.635, 5.986, 6.247,
    ],
    [0.1356, 0.1487, 0.2659, 0.3797, 0.4817, 0.6157, 0.756, 0.8002, 0.8462, 0.8969, 0.9225, 0.9652, 0.9764, 0.9996],
    [
      -13.2, -11.8, -8, -7.6, -6.8, -5.2, -4.4, -3.9, -3.4, -2.8, -2.7, -2.5, -2.3, -2.1, -1.9, -1.7, -1.5, -0.8, -0.6,
      -0.4, -0.3, -0.2, -0.1, 1e-35, 0.5,
    ],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [
      0.1197, 0.3791, 0.537, 0.5556, 0.6439, 0.6683, 0.7018, 0.7581, 0.8089, 0.8228, 0.8314, 0.9025, 0.909, 0.9149,
      0.9262, 0.9478, 0.951, 0.9559, 0.9588, 0.962, 0.9782,
    ],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35],
    [1.696, 2.857, 5.435, 6.704],
    [2.085, 2.391, 3.044, 3.357, 3.931, 4.409, 4.919, 5.295],
    [1e-35],
    [1.904, 2.857, 3.491, 4.108, 4.34, 5.077, 5.435, 5.622, 5.679, 5.735],
    [0.05184, 0.08477, 0.09099],
    [1e-35],
    [1e-35, 1.5, 2.5, 3.5],
    [1e-35],
    [1e-35, 1.5],
  ],
  nodes:
    'E{V!!E/@!!d!!A!!g7!!^7I!!6)!!!!e5+!!V!e!c!!+J67$!!#!!!o!!_G!!!yEc!;:!!!e!#!!E>!!$Xe!!M!!!25#!G!!o!!Ebe!!!#5!!E' +
    '!IR!!!E{Tc!!!A@!!$M.F!!!!!3!^$M!I!!!!2T#!!o!!Ee!11!!!$]#!E!IE!!!T!!!2VCe!o!!!;!!Ee!9!.!@!!C-,!!!&!!yVJX!!!aV!!' +
    '!F/X!^!!Cb!!!]CL!!!!e5Y!S^!!!v!D!!+v!5!!^>Sd!!!!8!!2Tc!!!ECb!k!!H!!DC!!]h&!!cc!!!!2T+!5!!K!>!!$L+!!>CrR!!!!1M!' +
    '!!!EyVK!X!!!C-7!!!!3!C#!^IS!!!!7!!e{J9!g!!!*!X!I!!*7!n!!J!a!!5Y1!!h-!!S!!vTY!!o!6!!Y9!!b!L!!2VC3!!!c!!Ew!!D!]I' +
    'E!!&!!!EL7J!f!!!7;-!!:!!!3!#7!!h_!!S!!ey;L!!!L!hH!!!C*Ls!!H!!SZ!!!7!!2VCe!4!!!;!!E//!!=!!C+!h!R!!&!!2V5a!!!;!!' +
    '*w!1!!>]!z!!j]!!R!!CX9!//!!b!!92K!!)!!-!!yoT!!!X!!eLoTc!!!!Tc!!o!e!!*oL!N!!!93!!!2T#^!!!o!X!e!!#$L!H!!!eTE!!o!' +
    '!!CXVL!T!!Mik!!!!L!I!O#!!!{V!!,!!yVJ!!35M!!!!1*!d!!Sa!!-=7!!!!CELVX!!!M,X!!!!:+!h!!S!L!!yo!!!C#3T!!//!!b!S!!T-' +
    '!!;!!yT!!#!b!!A7!!7MT-+/!!g!!!JK!g!!!!4!K!!e;)!>!!!)C(!!!](;!J!!!!e7,a!!!!)7^(!W!!!!:W(!!W!!g!!E5lV!!!!5$aggX!' +
    '!F!!!!!&n!!!Czi,-p!!!!!aiM[Wr!!!!!!!7a!!!C;L!>!!T!o!H!!oTJ!!!!>7T7.!!!3!!f!nq!!!*1!!T7!!;7!!!eC3L!!,!!!CWDB!!:' +
    '!!I!!5!c!!e>!5!!^Lf6!!!g>!!|]!!;!c!b!!;!!CX.:c/!!L!!!!g!L!ab!^!!!VL!!!ET,!!;6!c!!!$dSF!!!D!!!9C:!!#!!-#N?!!!b!' +
    ':g!!E!!!3T!s!!wVA!;!=!!&D!!!W-Y!!!!^|Vf=4!!!|!!!I!,4!!!V!!^N?!.)!z!!!;,-!!!SZ^!!!!Vy!S!!!J?L!!#d!$!!WjO!!!!fou' +
    '!!!L!(!!e3W!F!!b!!)7o!.&!!!!:W(!!!!C;Vu!!k!!o>F!!!W!K!K!!vo!!1[!!!e!^;8k!!|!C!!T!ggJ!T!!!!!9KE!!&!!-ET5W!!!<K!' +
    'K8!!E!!!+!!!TE!+!!JSmv!!!9K!!;!c!!f!v!JK!!!eo!!:S@<I!!J!a!I!!!_!!RV!c!!d!!:-;7,7!!!!T!q!!!Bn!!!e!)^of;g!!!5!!g' +
    '!!w!!dK!gF!!!w!!Eb!.6!?!E!!3!.!!$M!zg!!!!^:WS(G!W!Y!!!(!!]!!E!&Y!!!!T((4!!$WQH!!!!!kW!!!CM8!!!!c!T()1!!!!24!;!' +
    '!rZc!!Z!!!#7l/d!!H!!!K!!TH!!g;!Kg!!!!#^/$#!8U!!E!!!d!!!E^^!!!d!&!!V//V!fS!S!!9.Q![!!!S!!!__!!G!!!e!fC!!L!Slo!!' +
    '!/(E4!N!!O!!4!!N!!c!f!JOHg!!c!Fc!X!!f!!$!!Lq!!!-#9KV!!t!X!!S!/W6!!!!X!@!!!,T)!!9qE=X!j!!E!!&!!!;R!!!&!!r^:-YcH' +
    '!4!!I!B!Y!!HE!!!!!V!!E!!,:u<f!!t!!M!;!T!E!!_pK3!!!!c!!!-_rSlZ!Z!!!WH!!W9!5k_!!!!_!!!!!u^V/!C!J!!!V!!4!!f!LJ!5!' +
    '!,:tba!b/!!b;!!!k!!!!J!!1?!)lZSbb!!a!>!!!!V!!Gu!E!!!1!!fc!!LJ!!,T!g@@!b!cX!!g!!z!!!J!!e!/^W$Of!LW!!!!!!)J!e!!!' +
    '!e!#cH!oSZWS!!!!!K!!#;#!!!*!L!!!<eM!!]LVL!V|!Z!!!!F!!e!!b!!,o;)!!IW!!bn!!S!!f!H!I!I;!!!!TWB^!V!!!5!!3!F7!^!!F!' +
    'I!FFB!!!!p<fS!S!!%!.#V!!J!!!SJ!0!!;g!!!!-Opl#NYiR!!!!!E{!!^!^E!!!!!$!!!:-JCN!!!:!!!.A!;!(V!!c!!!/:#cI!X%!!!#8!' +
    '!H!!!L!{!!N]c!!!!rw^;!ua!=!!I^!!!b!!K!a!!!1?a!!BtYw!!&X!!!!Ta!K!6!!o!!1!!rp%MWWnF9!!!!C!!ZU!!!!7.y!!!!!!rfS!C=' +
    '7!!!!/N!(g7J!!!!u!!/_!!!!P!r^goCIg!!)!!^!!H!!6!!b!!!p-)(n!!($x4i!!!!c!!!=(!!!!!/!t#NgY@S!!&5!!!6!!!!N6!!@!!G!!' +
    'e!L!:00|!;!:!IKu!!!_{;!!!!!!5!!//E5W!k!!?<!!W7!^!!!Yc-!!w!!!!!Z:u_1!!!_.!!e!1!!!Z!e!^!^!7!!r-FH!_!!&n#!P!!E4E!' +
    'T!!!5!!H!!!!34q!!z)!!d!!F:!,!!&#R!!W!!X!D!!/r:tJ,t!W$X!!!!!T!!!@g!!@X!!!!!Z,1M!fX=7!!!!;8!^!!!1!!!24!!X!!e!//>' +
    '!K!!P!IJI!E!!cQI!!;!!!#!!!MVRR!!!a!b1!!uc!Vd!!!YY!!#!!6!!Me/!!/s!!s1Qee!!IHX!!!R!!!1!!!!:<7EE!!YI!I!!7!!!Kb!G!' +
    'G!;!W!!!!/#N*!!!/EN*g!!&!!!5!gT!!T!!!!W11!BEe!!!P!C!!!YN!!E9!!CV!!!PT!K!I!#!!/1Dd!^/!!c!^!#!!/!!!!QdJ!!^95@!!!' +
    'B!c!!b!!O-!!$b!a!!!rL!ZVFR@Fa!!!!!!!Z!gT!9!#!!L!!!p#RcVJ!!!E!!!E=!!$!!!///&!*!!KTxaJ!!!!w!!!w!8g!!:!!!l)H!_KKc' +
    '!!!!_B!!!@!c!S!d!#!!c!!PK!!gJ{C!Jh!!!g:!c!R!J!!!!6@!!!Z,!!d!2]e!gW!@!!!W!!!#!od/!I!!L_w!!d!E!g!!!!(B!!(:!R[!!z' +
    '!C!!ce:!eCg!!!!!4!!YFR!/F!!!_gIJ!!^!J!^J!!!_!!!u!!fU!:!!9q:!n.T!X!!55!!!V!!!!:cx!!c!=.^^GX!!!9^!!!!!H!!!',
  chosen:
    '-#;$(*$%$09/#%#8##*0,#/&0./#/,#/.+,2)&&0#)##&**$&5/&**#$,#(+&),+#%#9.###&($&/&#/&#*#72#1*3#-&/##,-#++#)#+,;#((' +
    '6((&.#7%())####*9#*/##+**&&#)#3&#+54#,#*(%-$##)#%*)+#0)/&#3#,%;$,$7#-#(##$###1-#$&##,#(&#-#$$$#0*#***#&$7+*,0+' +
    '#03#)#)0#0(5#*&(#%-#%###$0#-*0*-*%$,+##%*#(**-#%&#%##)&*$#($,##(###$($:)$)31,#,##/%###-).#%*-$(#95*#,)&+6(##%*' +
    '#-#2(#$##*%$#)+.#+2,*-..*.8.##&&#$*,#+%$#%5#1#%1%$.0)3##%#436#*4+#$###&*/140&(#0=#3.4+5.**#=*1064$.+#-$#,##0#)' +
    '&1#0&./%$4#)$(7#09,####$#&2030/.#,-$4#$.%,8+$*6%$+#($%3=2)**$0/(3#%.0(%03()0*-+,).##%*0#.&$%-#6#-#(($&#$#4#/6$' +
    ',$&*#%(%%6#%##%-%#.#(<#/0$-.*#4##$#)&%+#2)/#0##(.2*/.((##&10-4#$#%):3$#$0(651.#&++#88($#-.)1#33#2*##&#3<##52%$' +
    '.1,#&$/-2-(=1.#36(**$##%$>#()&*,&,26+$3$#)#.#%0#%1:.30$#++*#,+/3)#+*4%&#*$&&#3)###*3##(+.0#%&#*/&710/31%&$%$..' +
    '3%#)+,%$#$*2&(##(*#(%$7%$##%(3&&#$&#$.#$5)1=&&,.$#3$(4%4-%3/$(%(#(#0(4#.+3$)#;4&/0&+1&%&27/$.%#$$#3)0%#5#;#3#*' +
    '##)$&3#)#1():6%603&$&,),2&4%-#/3#7&$&#$10/+&>+&**$%%-%37%$.4,3%7$*&2*#%+)%76%56&#0&,*+/)*%,#+$&2;#:$*(<3%#*#*-' +
    '*#))#0120(&-+0#,+7--10%##$*2##3931$$,*####.&)##3#*06%.#75&#&##)/*%+56%5#0#&,#&($#)>&$0$*4+/2&$#$&.+&03$,,#*###' +
    '*3&#+$4%%5###$*7#)%#)((1*)*$#>-#7*$#5#(+##&$#)(#(#:*&#&5&,*.+,).$#(%$#3%##$#30+-#/+*%2$##%#241/.$-#.#4(,%($(&0' +
    '<1$%&&1##)%8)+7/(#($$%+&$%#&#/3$*#.&7/#1)66#0&7##&#$1%-%(8)#,&$*##1$41229&).+)#+(%-$(150/,/$)#&###%$31,)-&*4#&' +
    '3#-.1%))$&(.)3($&4#%+%./21(%$&5.#-/&(%26%$$(4*%$##$6$0($*&2(-+#71#(,,3$###/,&*1(0,%2*#5#27.%3*0*%$#$%#$)-$##81' +
    '#$)&62&)&(,#).:%$+7#16#)(($)(##*%#$-1%-5$$(%+1+,-)*%&)-)$&$0;%3/%$/,*#$.2/(+%/*$#%#/&#&#%(5,+84$%6)%3,)2$/)',
  leaves:
    'IKJIMJKMLIKMKMJIORNOOQRPORPOPRPONROOOPROPOQOROOQONQOOQQOQORROQOPOOQROOOOPROOOQOQOQPQPQRORQNOOOQOQOOOPQPRPPQOOQ' +
    'OOQQOQOPROOQPOOQOQOOPOQPNQQQQOOQOPQOOPQOQPQNQOOQPOOQOQPQNPQOOOOOQPQOOOOPOQQOQOOQPOOPOQPOPQPQPQQPOQOQOOQOPPPQOP' +
    'OOQOQPQOQPOPPOOQPOPOOQPQPOQOPOOPQPPSPQOQQPOOPQOQPPOQOPQOQPOOPOQOOPQPQNQOOQOPOPQOQPQQOPOROPOQORPQOPQOQOQOPQPOQO' +
    'OORPPQOPQOPQOPPQPOOPQQQOOPPOPOQOOQPPQOPQOPOOPQQNOOPQPOOQORPPOPOOOQQOQPPOPOQPOPQNQOQOQOOPOPOPQOOPOQQOPOOPOOPQOO' +
    'OQPNPPPPQQOPQQNQQOPQOPNOOOQOOOOOQOPOPPQPOOPPSOSPPROPQORPPPQPQPOOPPOOPQQPLPPOPOQOPRPPMPPQPKQPOPQQOPOOPQQOQOPPPO' +
    'OPQOQNPPQPQPOPPPOPOQPQOPOROQPOPQOPQPOQSOPOPOQPOOPPPPQPQPOPNPPOOPQOPQPOQOPOPRROOPOOQPPPPOQOQPPPPPQPOPPPPMQOQPSP' +
    'OQOPPOPPMOMPPOPPOPPRQQJPOOPQOPPQOQOPPQPNPOPNQOQOPQOKPOPPOPOPPPQPPPOROOPOOQPOPPQPOPPQNPPQPPOQOPQPOPQQOPOOLPQPOQ' +
    'OPQNPPOPQQOPPPOQPOOOQPPPOQOPPQONOPPQQOPPQPPQOQPPQOPOQPPPNPOQNPOSQOPPROPPPQOPPPQRPOPQPPOPNOPQOOQPOQPNPPQNQORPOQ' +
    'PPMPPQOQPPQPPPOPSOLPORPPPOQPPQPPSPPQQOOPQOQQPOPOPQOPOPQOPOPOQPQOPPPQPROPOPPPPOSPOPPQQPPOPOPPNPQOOPORPPQPNPPPQP' +
    'POQSQOPQPOPPPPMQOPPPPROQPPPOPOPPRPOPPOQOPPQPOMOPOPPPPOPPONQPOOQPPPPONPPOPQPPPNPPPOPPPRPPQPOOPOOPPSPPOQPOPPOQQP' +
    'POPPOPOPPQOPQPONPPPPPORPOQPQPOROPPQNPOQPPPPPPOOPPPLOQPOPPOPOPPPPPQOOOQPQPPPOPPOPPOQOQOPPPOOOPPQPRPPNPPPOPPOOPP' +
    'OPQPRPQPPOPOPPPOQPPOPQPQPOPPQPOQPQPOPOPQPNOOPQOPQPRQPPPOOPOPOPOPPOOQOPPQPOPQOPOQQPPQOPOROPPPOOPOPOQQOPOOOORPOO' +
    'QPPPNPPOPONPPQPPPQPOPPOMPOOOPQPQPQTPPPPPQPQPPPNPPOPOQPOOPQOPOQPPPPPOPPPPQQOOQPNPROMOOPPPOQOPPQOPPOPOPMQPNPOPPO' +
    'QOONPQQPNQROPPOQOPPPPOOPPQOQOOPQPPPPNOPPQPOQPNPPPPOPQPOPNPQPOQMPPQPQPPONPQOPOQQOPPQQOOPPORPORPPOPPOQPOPQPPQNQP' +
    'PQOPPQPOOPPPROPPPPNPQPPPPOOPPRPPOQQPOOQPPOPRPPQPPPOPPMPPQPPPPOPPPOPOPPMPMPQPQPPPPPQPOPPTOPNQPPOPPPQMOPPOPOO>uY' +
    'a)_b=SQ=kh[{tq=vPVr]>fQC*ns:wy(?37?MHwNv<]Y6gB~U%vVh|Q$9KII(KRmn3H}9:K;eJR_-CRQ*|UE,*5?er>fX-woVT)yI&=>#*]K7h:' +
    'UVU[I.{@zXin4.V9IQWJ%ZIOzbGXF:.L]VC%Iwj:ailcd,:_[n9NQ~7l~,d=eZg8ajyMS%Zly/lTn%@[>|WdLWeAb.Sb=G1zP?b5TA6-?[9@gH' +
    'k.SO6bDkE{RA:*RY[d$#_1>.VmGfGH2&74>N[VDH_+OEH(SM=zyZCGn6_wG;r^+XfYZQ&$Le}lL[a]2?O}4E6oSudJEAD]%(i)D,VzOPY7IirA' +
    '30-z>[]}Pow,?4mYH$1[IKhFUcT4L]%]PMOo2y%mnl2#9d]hRejw)N25P[^rvjPKb7>LP,]@,PW]BPi.4=dRhg{rFLUx|mO6uRjveXS1,@]qKX' +
    '0h,z#9;O$#@LJI]C4.fzyif)3kGWu>XCR9g@lX]q-nR>6k(W>/RY=2~Bk-/|WJe_OQPBj)*ba{iIfhj.e,r%;f1,ln5-.d+r7M)1(=^]Ulq{,b' +
    'VPz}CD()*KE)_UB@D@5wW^GZ(Xk++otC.U%Sp1eqQ/dv^G&,8,w2%p+t}gaWLHrT#Oq4?#g>$6YLM^cr,v=gBAi2O(U;y05le_ghl3bjkG6t$z' +
    '.~l{CBc,s%cBxG.hU)1YU#aCJzR79X-I#g*G@|RCdCnzlx,rf)yy3yf4k3zN+6wsox{cksf+g_.<OZgb2hw^1)&o)1%#8?<#.UFz~c](7eps:F' +
    'f(Yc$#4kG(hL7>Psy?Gy/_Suo<IJyR=)$2cLa8_#1:%,#,piw4G)Gvt&3|}tt/I&l&{V#dUmZi$$e5Shf9|J~onM%d},Wr-SCp6+Z7ysZuAoF}' +
    ',MOT%Jb:)U~|O/ef^5)4}9u|Mmd+I7zHS+Ql#E=OASpm^{4epr]816O$yA5TqWPnm0(]r]-.1Jwrlt|]<$W9a8su;7]$qf;yZ:5?]g.NnT.A|<' +
    '*#NB6QybFL&6,#;zh$@n7&^o8-k*48f+-GSU+rb:SR&oq:Tv$^yVuSH;lha])sHvs|%~qv6%|Pb]/JBXwgs(P070~~=?s4;~XtSuibgN0LN3V,' +
    'ik6Vs65/a&{YxL0c7(r24bq;-MR>{Z3$@,x$}*j<GzLca#/_rJSisn|rZ{8:lZ;s8i7?U*ovV/uuehb(ZZ{p4hi_Y-NyEj>([ejMRuJOb1hiE#' +
    '6uA9S.hq^1vlH6HQNF,Pg6c*=8qcvE1L~zsm^Yyw}I*{R/(Y%sCw4fRC=dJT~_joAL={*f8?3RTbcGH?B^t|VxJs:ypYv~~0J<Vji^yaINv:&j' +
    ';W8_~Av.Ih7L=/m7^>}{SIg@n0i$pZ#=Gw&+(AB5%H2+8c}g~ARcZY0I_F3:wQU-7ib0@/$bb(:mD*n8xOKTrI&{P-BUS|r_e~Q6M.r}P5w:p~' +
    ']_/h#W$YTQ0@DFl(qRydspW(ksx[o(p>OU]GZAjJFM|J.{B*@mUd<#9(,KKOMv>O9p@{;GBkYdL;GL@w10kVQeD)SO+dv=T^(NN><U&K^0GHgJ' +
    '):*sc|bs3F^hTC5zmHhI9OnW=42?%^N&,gs.?yrfjvjv4Vfqf]/d/JT+y&lQCMAawv*(Z~&&3G@i(z/2XU@EI{LVORPyV1q)nxTxU_G|',
}

/** Printed by training/article/fit.py. */
export const second: Forest = {
  columns: [
    'words',
    'linkShare',
    'strongShare',
    'upperShare',
    'commas',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'branchTag',
    'inCore',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'position',
    'sinceTitle',
    'titleAhead',
    'parentBlocks',
    'parentLinkShare',
    'parentProse',
    'grandBlocks',
    'grandLinkShare',
    'branchBlocks',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'articleShare',
    'shared',
    'titleShare',
    'titleWords',
    'sinceComments',
    'sinceRelated',
    'sinceStamp',
    'untilStamp',
    'sinceHeadline',
    'untilHeadline',
    'described',
    'to the end',
    'pattern rows',
    'pattern ended',
    'pattern stamped',
    'pattern stamps before',
    'pattern stamps after',
    'pattern links before',
    'pattern links after',
    'pattern words before',
    'pattern words after',
    'pattern words',
    'pattern density',
    'names',
    'coreShare',
    'far related',
    'far promotion',
    'far author',
    'far caption',
    'far standfirst',
    'in main',
    'in aside',
    'in form',
    '-1 words',
    '1 linkShare',
    '1 inCore',
    'score -3',
    'score -2',
    'score -1',
    'score',
    'score 1',
    'score 2',
    'score 3',
    'parent score',
    'parent rest',
    'grand score',
    'pattern score',
    'pattern rest',
    'near score',
    'likely before',
    'likely after',
    'likely words',
    'likely share',
    'until likely',
  ],
  cuts: [
    [1.161, 2.391, 3.209, 3.833, 4.108, 4.19, 4.267, 4.34, 4.476, 4.539, 4.6, 4.658, 4.714, 5.098, 5.14, 5.679, 5.735],
    [1e-35, 0.02626, 0.03168, 0.06755, 0.07757, 0.1362, 0.1723, 0.185, 0.2834, 0.6158, 0.6685, 0.7312, 0.8227],
    [0.03501, 0.05244, 0.06099, 0.1415, 0.2687, 0.3554, 0.3989, 0.8892, 0.9588, 0.9989],
    [1e-35, 0.006501, 0.04003, 0.05887, 0.06258, 0.06675, 0.07154, 0.154],
    [1e-35, 1.292, 2.161, 2.696, 3.085],
    [1e-35, 1.292, 2.161, 2.453],
    [1e-35],
    [0.007798, 0.06005, 0.06676, 0.08775, 0.2507, 0.2694, 0.3261, 0.3581, 0.5337],
    [1e-35, 3.085, 3.643, 4.044],
    [1e-35, 2.5, 3.5, 5.5],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 5.5, 7, 9, 10.5, 11.5],
    [-1e-35, 1e-35, 1.5, 3.5, 11.5],
    [1e-35],
    [1.292, 3.754, 4.426, 6.679, 6.827, 6.877, 6.925, 7.082, 7.676, 7.997, 8.095],
    [1.792, 2.696, 4.491, 7.566, 8.449, 9.194],
    [5.913, 7.111, 8.544, 10.06, 10.26, 10.31, 11.07],
    [2.391, 4.6, 5.011, 6.335, 6.873, 7.172, 10.04, 10.4, 10.69],
    [0.07542, 0.1576, 0.207, 0.2237, 0.2759, 0.31, 0.3272, 0.3631, 0.3802, 0.5002, 0.5496],
    [
      1.792, 2.453, 2.904, 3.085, 3.246, 3.391, 3.522, 3.754, 3.953, 4.129, 4.285, 4.426, 4.672, 4.781, 4.882, 5.066,
      5.229, 6.033, 6.119, 6.607, 6.637,
    ],
    [1e-35],
    [1.292, 1.792, 2.453, 2.696, 2.904],
    [1e-35, 0.02712, 0.03811, 0.04019, 0.05194, 0.06692, 0.07409, 0.08015, 0.1135, 0.1403, 0.2, 0.9999],
    [1e-35, 1.792, 2.161, 2.453, 2.696],
    [2.696, 2.904],
    [
      0.01559, 0.01739, 0.01945, 0.02964, 0.03226, 0.0355, 0.07536, 0.1122, 0.2066, 0.2501, 0.2821, 0.774, 0.889,
      0.9336,
    ],
    [1.792, 2.904],
    [1e-35, 0.004719, 0.009643, 0.03471, 0.1154, 0.273, 0.589, 0.8146],
    [1e-35, 1.292, 2.453],
    [
      0.02722, 0.03899, 0.06252, 0.1516, 0.27, 0.3198, 0.3658, 0.4344, 0.4672, 0.5407, 0.6034, 0.6301, 0.6479, 0.7441,
      0.7726, 0.8295, 0.8528, 0.8629, 0.8893, 0.8985, 0.9104, 0.9791,
    ],
    [0.1578, 0.351, 0.7572, 0.7767, 0.8324, 0.9147, 0.9366, 0.956, 0.9731, 0.9785, 0.9803, 0.9956, 0.9998],
    [0.005586, 0.006294, 0.008419, 0.009825, 0.01671, 0.02884, 0.03048, 0.06333, 0.08903, 0.1727],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [
      0.04612, 0.05319, 0.06144, 0.1245, 0.1646, 0.1924, 0.2257, 0.5899, 0.6307, 0.857, 0.8698, 0.894, 0.9112, 0.9181,
      0.9442, 0.9565, 0.9734, 0.9888, 0.9994,
    ],
    [
      1e-35, 0.003098, 0.005218, 0.007271, 0.009433, 0.01146, 0.02461, 0.02944, 0.03172, 0.03452, 0.05193, 0.0804,
      0.1372, 0.1697, 0.1968, 0.2213, 0.2795, 0.327, 0.5276, 0.622, 0.6648, 0.7101,
    ],
    [0.1003, 0.1928, 0.9195, 0.924, 0.9531, 0.9581, 0.9813, 0.9894, 0.9918, 0.997],
    [
      -1e-35, 1e-35, 0.08404, 0.1442, 0.2017, 0.2521, 0.3362, 0.3645, 0.3821, 0.4019, 0.4336, 0.4674, 0.4886, 0.616,
      0.7901, 0.8468, 0.9099, 0.9175,
    ],
    [-1e-35, 1e-35, 0.03362, 0.07208, 0.1261, 0.3305, 0.5132, 0.6771, 0.8063, 0.8397, 0.8708],
    [1e-35, 1.292, 1.792, 2.453, 2.696],
    [5.267, 5.539, 5.6, 6.366, 6.637],
    [2.161, 2.696, 2.904, 3.754, 4.882, 5.022, 5.658, 6.592, 6.637],
    [3.246, 4.044, 4.129, 4.357, 4.672],
    [2.453, 2.696, 2.904, 3.085, 3.246, 3.391, 3.522, 3.857, 4.491, 4.614, 4.781],
    [1e-35, 2.161, 2.453, 2.904, 3.085, 3.522, 3.643, 3.857, 3.953, 4.044, 4.357, 4.614, 5.19, 5.87, 6.257, 6.577],
    [3.522, 3.754, 4.357, 5.15, 5.375, 6.119],
    [0.1342, 0.2675, 0.2743, 0.3709, 0.5053, 0.5798, 0.6273, 0.6826, 0.8775],
    [
      3.391, 4.357, 4.833, 5.022, 5.794, 5.87, 6.2, 6.257, 6.401, 6.468, 6.592, 6.707, 6.925, 6.983, 7.093, 7.472,
      7.704, 7.765, 8.177, 8.264, 8.355, 8.449, 8.564,
    ],
    [
      1e-35, 0.07846, 0.4037, 0.4639, 0.4855, 0.5017, 0.5397, 0.6647, 0.7423, 0.7986, 0.8012, 0.8356, 0.8743, 0.8896,
      0.9137, 0.9201, 0.9476, 0.9549,
    ],
    [0.04495, 0.2029, 0.2523, 0.4564, 0.5017, 0.612, 0.8675, 0.9893, 0.9968],
    [1e-35, 0.00756, 0.01118, 0.0155, 0.169, 0.2924],
    [1e-35, 0.005434, 0.1082, 0.2034, 0.2536, 0.2932, 0.3226, 0.8481, 0.995],
    [0.0535, 0.05941, 0.07968, 0.3417],
    [
      1e-35, 0.01036, 0.01875, 0.02707, 0.04168, 0.04547, 0.05453, 0.07369, 0.08073, 0.08802, 0.1074, 0.2082, 0.5006,
      0.8001, 0.9989,
    ],
    [1e-35, 0.0309, 0.05942, 0.08338, 0.1409, 0.1812, 0.2501, 0.3338, 0.375],
    [1.252, 1.711, 2.585, 3.469, 3.686, 3.746, 3.993, 4.378, 4.686, 4.866],
    [2.313, 2.51, 3.148, 3.187, 3.319, 3.376, 3.765, 3.897, 3.954, 4.228, 4.366, 4.808],
    [
      2.435, 2.588, 2.665, 3.172, 3.748, 3.871, 3.965, 4.078, 4.278, 4.595, 5.232, 5.275, 5.326, 5.393, 5.635, 5.732,
      5.851,
    ],
    [0.5134, 0.5805, 0.8462, 0.9225, 0.937, 0.9652, 0.9764, 0.9996],
    [-11.8, -9.15, -8, -7.6, -7.2, -6.8, -4.1, -3.9, -3.6, -3.2, -2.8, -2.5, -1.9, -1, -0.1, 1e-35, 1.2],
    [
      0.1197, 0.2035, 0.2675, 0.4744, 0.537, 0.5935, 0.6439, 0.6858, 0.7581, 0.8089, 0.8314, 0.8427, 0.8958, 0.9025,
      0.9149, 0.9588, 0.962, 0.9658, 0.9782, 0.9841,
    ],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [2.085, 3.209, 3.491, 4.34, 4.409, 4.476, 4.919],
    [0.03281, 0.05184, 0.1478, 0.9476],
    [1e-35],
    [-5.5, -5, -4.448, -2.91, -2.172, -1.995, -0.767, 3.441, 3.783, 4.144, 4.539],
    [-5, -4.895, -4.01, -3.921, -3.828, -2.652, -1.997, -1.459, 1e-35, 3.272, 3.959, 4.753],
    [
      -5, -4.896, -4.783, -4.681, -4.464, -3.579, -3.416, -3.102, -2.29, -2.122, -1.092, -0.7519, -0.5775, -0.3864,
      1e-35, 0.3775, 1.009, 1.808, 4.144, 4.337, 5,
    ],
    [
      -5, -4.909, -4.813, -4.627, -4.23, -4.122, -3.936, -3.481, -3.197, -2.688, -2.383, -2.218, -2.044, -1.852, -1.492,
      -1.319, -1.138, -0.7839, -0.5997, -0.2012, 1e-35, 0.382, 0.7131, 1.015, 1.286, 1.554, 1.813, 2.058, 2.29, 2.511,
      2.721, 2.914, 3.095, 3.274, 3.447, 3.619, 3.788, 3.961, 4.146, 4.341, 4.541, 4.755,
    ],
    [-5, -4.668, -4.336, -4.005, -3.265, -2.164, -1.804, -1.117, -0.7697, -0.1998, 1e-35, 0.377, 2.715],
    [-4.672, -4.007, -3.729, -2.473, -0.753, 2.286, 2.91, 3.779, 4.334, 4.751, 5],
    [-4.897, -4.781, -4.67, -4.557, -4.22, -3.713, -3.616, -3.532, -2.621, -0.5776, 1.804, 2.048, 2.282, 3.608, 5],
    [-4.667, -4.578, -3.793, -3.699, -3.591, -0.611, 1.745, 1.998, 2.802, 2.946, 3.095, 3.353, 3.817, 3.937],
    [1e-35, 4.568, 5.666, 5.971, 6.169, 6.45, 19.16, 29.29, 32.95, 41.59],
    [-4.775, -4.381, -4.259, -1.561, 1e-35, 1.004, 2.916, 3.167, 3.279, 3.567, 4.15, 4.281, 4.451],
    [
      -7, -5, -3.467, -2.431, -1.775, -1.546, -1.351, -0.4269, 0.4502, 1.142, 1.476, 2.314, 2.705, 3.015, 3.153, 3.293,
      3.45, 4.103, 4.401, 4.545, 4.699,
    ],
    [8.452, 13.97, 19.64, 28.06, 29.08, 35.31, 36.66, 48.62],
    [
      -4.983, -4.919, -4.87, -4.551, -4.306, -3.991, -3.66, -1.937, -1.073, 0.2605, 0.9576, 1.536, 1.889, 2.053, 2.211,
      2.506, 2.921, 3.321, 3.466,
    ],
    [
      1e-35, 0.1776, 0.2243, 0.3652, 0.6699, 0.703, 0.7178, 0.7326, 0.7995, 0.8166, 0.8487, 0.8655, 0.8825, 0.9177,
      0.9347, 0.9988,
    ],
    [0.06621, 0.1712, 0.6388, 0.7786, 0.9031, 0.9179, 0.9616, 0.9778, 0.9992],
    [
      1e-35, 6.011, 6.547, 6.83, 7.028, 7.271, 7.455, 8.386, 8.822, 9.051, 9.174, 9.325, 9.423, 9.478, 9.885, 9.945,
      10.2, 11.33, 11.99, 12.14, 12.4, 12.63,
    ],
    [
      0.0258, 0.07693, 0.1317, 0.1452, 0.1829, 0.3183, 0.4424, 0.5067, 0.5564, 0.5722, 0.5914, 0.6057, 0.6393, 0.7298,
      0.7397, 0.7837, 0.8088, 0.8372,
    ],
    [1.5, 2.5, 6.5, 16.5, 18.5, 48.5, 49.5],
  ],
  nodes:
    'v}[!!q!A!v^!!!)q!l!!v!{V!!M!@!!oov!f!!vG!!=!_!!oo!_!Vd!!!Dc!!!ooo!!{!e!!om!!{o!!c@@!!!v!!spPx!A!y!!!#!y!!)p!y!' +
    '!yc!a!!!vp!A.!!^!D!!yv!{$_!!!|E!!!$A!!!ooo!{!!{!o!2!!oo!.!!{o!!_E]!!!!vp}#!!!#!C$!!!yv!$,V!!&!!!$!!npp![!^!![!' +
    '!p[p!!nH!!?!!z+d!!!!oof!!o!{!1!!ook!U!![!!{!Y<<!!!!ooo!{w!!!2!!oo!MW!9!!!{!]_A!!!!oov!|!!|!K!!oo2!!/!!o_!M/!W!' +
    '!!!oo!o!E!!oo!vd!Z!!z$!!!o!!oo!{!!oPo0!!8&!!@!!!{!|<!!!npp!S!!@!!@p!-S!!!pnI!!(!!{,!!!oo!!oo]!u!!vKV!s!!!!D^!!' +
    '!ux!#n!!N!_!!#n!-:!!!V{S!t!!c!!!s0Ps!{!!![L!C!l!!!)l!.!!{z%!!!!ux![C!E!!@P!!!@4+6!!!!xV(!!!G!!xx!y}!!!*Z!!tVt!' +
    '!]!!y{!]!!!ooo!{!!{C!!G!H!!o/K{r!!!!!{!Y!!spN3!!!yz4!!e!!!*p!zG!!!y{!]!!!xx!{!^!N!!#p!m!${!!!^MN!T!!!9!!oo!|!!' +
    'ool4P[!!!!!_![!!o6!F!|!!!x!xyzMN!f!!h!!O!!!*!_!!oo!|!2EL!!C!!N!!ol,M1!!!!o!!o!!oo!6!T:!!s!!o$&@!Y!z!!.&!!!!o!!' +
    'vx!6[!!@!!xM6v!!W!!6!lQ!!!v!!oo(!!!o]v!!bvQ!!>z!!!!o!!vx!^G!!N!f!t!!x6!f/(!!!!v!>!!o!oPox1!!!<!!G!!_5!:!!!oo!!' +
    'o,lM5s!!f!!.om!!!!!!{!Y!!x!vP|-!!%!!!%Q,x!!!!>!!ofo(!!!!ooG!rh!!![!TGR!!!!!n2*!!!yvF,!!D|!!C!!${|B!!!!!!vu6!!^' +
    '!!y@6;!!s!|!!$]f/!!!G!!!!o!o+oK!!Q[!&!X!!!!Dr!|!!!o!oPD6;!!!Eo!!w!!!6!VE!X!!!nN!!nyy|!P!!!!{#>!!Q!G!!!x!xyHN4t' +
    '!!x!!!!n!$!!]-!!$!!o!oy}D!Qo!<v!!!!!l!!!yz{tD-V!!!!y{!!!!,6!NqH!!!!!l!!pG!!#$&W!!&!d!!-!L!!vDZDu!!!!!!Gu!{!!W_' +
    'W!!{&:&!K!!%!G!!!W!!!o!olOC!!Fov%!!!3!!k!Mf!!m!!>!!!o(!!olH^!F.=!!!@F!=!B!!!!x!!!o!o&9O!!<!!+Ao!!A6!|o!!!or!!!' +
    '!!o!ovrL5H!r!!!^!I!!!!@9u!Q!N!!!!@h<{+vJ!!v!!!!s!sQ!!{!!!%H!V!!!x!o,o!v!M]!!vi!!!A!!!x!y@rO!x!!%u4!!!<!!$D!!!2' +
    '2!!3!!x!+yM}6!E!!!{C<Q!{m!!!!!E{!!!!!x.!!xESD!!GE!E!!G!n!!]!|!!!Wy{M|?!!7!!C|!!!|Y!!!m!!P!!Gu!uB[!!!!}d+!!!W.!' +
    '!!^nH!!!##!NBd!!QR!!!!N!!h$&YDY!N!!!#!B!B!!&N!_!{!!d!!!!PnG!6!!{9q!!6!_!!.g!!.n!!!6!!x@!!y4Oy!!FH^K!!!!@e/!!!!' +
    '|!E!!!^H!!$H|m!!QdH!5!|!!wz!Q!!!!!l!!Gu!SA!u!!!//K!US!@!%!!@#!!!!!x[!!,&R//R!|!|!!!![!|q!!!![!!>@{1J!-F!!!{Q!!' +
    '!E!!%!!!o{MMqME!!vE!!!!w!!!o!Ev+!!!!{!!.!TM5r!!!#!l!_B!!t!y%!!!T!)^!!!oo6Q1!!!U!>!!r22!!3!!w!!U!!h,y4!{!!@-!!A' +
    '!C!G!!A!!@!!,m6b!!1!.v1!!!Q!!.>.!wI!!!!!!olg.[!!,^!./!!!!![!E!@[*!!!!T!!i!e8E!!Q{!!W!!G!r!!ovG!H!!N;!!W%!#!i!!' +
    'YW!S!!w!!&!!7{9!!<!!FBZZ!!N!!B!{p!!{L!B!!!!o,urDDN!f!!6!!!o!!6o!!L!!-!!!x.!!TMr>W!!!!.!l!!0RW+!j!!!!R!!hW.Yl!!' +
    'Z!Z!RnZ!!%d!!!Y!!!Z!!@!!h$!v^!^-!v3Y!n!!!!K!!#N!!E!$!!!x(!!o4.P@o!t!!&V!!!!![!!nN!t!!!#[I[yQ!!!!#!!![!iy!]!Q!]' +
    '!!;r!!!x!D!x-8Z^^!!!!!1!!m!AXx!5!!!!oluxU!>!!T6V!!!!6!i!!>:!!o!p!!!9{qm[!!!{z!!!z!C!!s@!%!!uo!D!!!{p<sN!!!!!G(' +
    ';/{+!!s!!!!<!!_r!!!..wbHkR!!!!!-$){!E!!@!!@!!@!!!!..!DwoD.!!!N!!_)Q!s!!_!!!-!y!!!hI5(!oG!4!!&!x!U!!!mE!!m!n!!@' +
    '!!x!ov<K_v_!!!!!!y5!!i![}!!!ii!!!x!Uo.n!.Y!!@o!8!!}<!!!q!8!!!^!!l{m!!_FE!!_!A!!!|$R&!!7!!.!!!G{93#!t!!!9!#!E!o' +
    '!!nEQW!6!!!!!!r,9{3!uWo!!5R!!!!F{!y!!!4r!!!!!,uJN!W!XD!X!!ux!!|!!!W!|x!!!!QKA!!g3x[!X!!|_!K!!!!!7!rsY!!!!e#Q!I' +
    '!!N+u!!!SS!!!Pcm!!N!!4!!.x#!{!!2A!oQ!!6G!{!!ZR!!A!v!!!!/,/SX_!!A/Q!!!SZ!!!n!!HR!!!!!lr;Y!@!!!P!!>n!@!!<@$Ur=!!' +
    '!!!!!{(f8N!!!!!G8vE!!_!!_E{(!!6!!!!!Qor!!;!!{9(]L!u!!G!!!MQ!1!!!W!!./K!UX!#!<|!!!m.!!vJ!!U!!DD!!!!^.{!!C!!.$!B' +
    '_!!-!QR]!9!!^!R!!!!gl!SSF%!!F!!!@1!b!!%!s!!Nfz!!!!$g&3!!<_qR!Y!!j!!!HER!!!!!E!z!!h@A!GG|!!!N!!AT<!<!#!!!2y!!!@' +
    '!!vh!@!!S[Z!Z#!6!!!j_!!!j#!!5!x!!.,.!s.!!Bx!!66!)!$!!RW!!K!!b!!!9Ko!M|!!W]!]!@!!!dg!!^!!KW!!D!!,#[[q!!!65!!!.I' +
    'n!!!![!M4!!!s!xRRN!!!|8G!!9q{|!!!!Q[!!R!!!!{Jy!!#vR!1!!{Y!!!O_/!!!$^!!!^!!uU!o9B5!R!!!!y!9!!UN!B!R!B!!!yr!QX!!' +
    '!l:3W!:!=!?!!2!!!l!X!!',
  chosen:
    ')$,#0#/#&(,7&%/8/%$(-$*C:#&###6/+$#:/7B#/(1))&)%3)3#,#3##(&0(/(3-7/#5,0*6.(##1#<9,7B3,%((%(*#(3-.#&#0+/%,*,-))' +
    '/$#,(#6,$1$#A:#+-7+(#7/*#$#B:$*#7%5/5,%##+=9$(G#%$*5,15@94#,*&H4+#@(9#$%475().$+$&*#,,0$#7#2+C9*(5)%##2&)&&&2(' +
    ',#%&7#)#)#&$#1&)&#)%7#)&))&81%&*&80&#$+).&#)(##&17%7+&$$(-+D((2*7+)&&%3+(##,,#/7%+&$/&-**.82$,$-/)#C<+$+&#-J5&' +
    '4)13,)+####$/(#)8%)*B.##*>I/(0&#%D&$#**%)J&&%$53&,+*%,6./&&D*,#39&,I(&-,%#*3%#$#.),F*@*&&4))(-*D#.)-&#%;.7+&-&' +
    '$#+,:#3%,$#&H:.0$-#3&%%#22(#44(,8%#%##/0/8$.&*%#$#)I$9+7&)$+)%)D**+#6?#2&0&$)4*($$70#:0$5*+3)%*5%$#-&I*)&1@$0*' +
    '0(8&2##*5#7())%#&2$#+(##$21$.(%#)1#/8)($(,/&&J.$%)B4*(#*#&$%%I.,))-$6-#)6#K$*%.$,=/24??,#F71$,%/+(/-+%-0#,8%7$' +
    '8$,.(,#&$M#.#%*5(&$+2#)2+,&-,%)(*$*).(1/5&0*/#18$*66,))$)5*)&225.%$#&/4++)%#%-%##*2#%1(4$($#3//#)$*,&(($&)($7#' +
    '##1#(&$&)%#*26$+*)&&%.%%6#%.#%&%,$%8##.3*,,-%#$$)(&&#,1%(1#3#+5(&/+/(2,(*08)#&,&2+,M),+*&9$3%#76+(####.#.+#$2$' +
    '(&(M#*)$,(2)(*&*##*)1&&($%+-%((#+$3,4%+$(%M.##$%#,&/&84#)##%*0&,+-M5#,$#-&)*-.*+)#8+(#$(&1&0+4&+M#020/(#3;/>(#' +
    '#*#(+%%#,#%0)$)#2,#$*+5/-##-.-#%401$*#%-#/*(/#&M$%+0L+*&26%-4/(.*9.+$#)++#%#5(%$#.$%$.*.%M.0%,(#8$.*$&90()%/%%' +
    '%)#13--A-%(-())($%*#-%#&,()#*#-&0&6,7*%,#6)L3)(5%5*1%-#&.#$%,&4&%4-7-#M6*(/,(,(%2*)&#)M%($$)3(%%(#3.0,2$%0-1#.' +
    '$#$**%($,.%3082#022&(7)*$9+#+9$+&%/(##%$#*,-)*4($)#$(*,/&,#)0)#3$&0,$)(,#)##+$+(%#A&12-*$//(%%,+%%#-&%3-2.2##5' +
    '+$5./7+%1#*$#$(+&2.-623#-(H(#,*&(##*-/-#,%&$,$1((*6&*0/#&&%,#%,#6*#,0,##,%((*1(#%/,#&(#$&+4-5(%$-$7$#9,4*)#.%#' +
    '),&1-6#-,0./)4&7#.*/,$#0$#-($$#4-*#$(3)0((+,##,,2+#1/#+)&(#.(#%+6+(2/%(%..,-/1/%%.2/.+,(.$/&4.#E/,$3/)(.(0**$&' +
    '(&$$##$%)+)',
  leaves:
    'ILIIJLIJKMLMKIKMNOQOPPRPQPRQQRORNOQOPQORRQORQNNOPOQOQOOPQRRPPOOPOOQQORPORRQOOOQOROOPPQOQROQQROQOOQOOQRPOQPPOOO' +
    'OQOQOPOQPQQPPPOQOQOPQPOQQQQOQQOOROOPPQNPQQOQQQOROQPOPQQNOQQOQQOOPQPQQNQONQQOQOPOQOQPQQNQQOOPPQPOQQOQPQQPPOOOQP' +
    'QMQQPOQQOOPQOPOPPQPQQQOOOROQOPPQQPPQQOQPOOPSPQQQPOOPQOPQOPQOOPQPMQQOQPOQOPROPOQOQQOQOQOPOPQOQOPOQPQOQPOQOQPPPQ' +
    'OPQNQQQPOQOPPQPOOQPQQOQQOQOPQOOPOPNQOQOPOSTOOQPPOPQQOOPOPRPOPOPPQPQQOOPOQOQPOQPPPPQOQOOPQOPOOOQQOOPPOPQQPQPPPQ' +
    'OOORPPQQOQLQQOPQPOPPOPQPOQOQOQOOQQPQOOPOOQORPPOPQPPOQQOPOPPOQPQQNQOOPPOPPPQPJOQOQOQPPOPPQPPOOPNNQQOOQOPPPRQQQM' +
    'QNPOQPQROPPQQNOOPPSQPOOPOOQQOOOPOPQPQOPQPNPPQPPOPROOOOOPOPPOPPOOPPOQMPQQOPPNQPPQQNPPOPPOOPPQPQOPOPOPPOQOQPPPOO' +
    'PPNQOOPQOOPOPPQPPNPPPQPQOPQOPPPOPOQMQOMQPPMQPOOPPMPOOPOOOPPOPPPPPOQOPQOPPPPROQOPOPTOPPOQPPQPOQPONPPOSOPQNPPQOR' +
    'PQPOQPOPPPOPPOPOQOPROPPOOOPOOPQOQPOQQPQPOPMPPQNPQOPPPOPOORPRPQOPPOPQOPPOROQROPOPPQQQNPPOPQPOPPPOOQQOOPOOPROPPP' +
    'PQOPNQPOORPQOPQOQNPQOPOOPOQPRPOPPOPPOUPQOPMPOPPORNQPQOPPPPMOQPOQOPOVPOOSOPOPSPOQNPQPOQQQOPPOOQPOORPOOQPOQPOPOP' +
    'OPPPOOOPPPMPPQMPOPQPPOOQPPPPMPPPMPNOQMOQMPPOPPMQOMOPPLOPPPPPPNPPOOQNPOPQOSQPPOPPPPPRQOPQPQPOPPPOPOQOOPOQPPPPVQ' +
    'PPOPNPNPNOOSPKPPOOQPPPQMPQPPPQOQPRQPPMPNPQOPPTPPPWPPQOPPQOSPPOPPPMPOPPNPQPQOPOQPPOPQOPOLPSQPPPPOONPPPQQNPPQPOP' +
    'POPOQPOPMPOPPQOPMPPOOPPPPTOPPUPPPOLPOPPOQOQOQOOPPPPQNNPPPNQOPQPPOPOPQPQPQPOPPOPPNQPNPQNOPPPQPPPPRPQPTPPOQPPPNP' +
    'ROQQQOOPPOOPROOPQOPNPPPOMPOPOPPTQPPPPOPOPNPPPPRPOPNPQPROPOORPPOPPNPOQONQPOOPPQPSQPPPPOOOOQPQPOPOPPMOPQPPQQPPQQ' +
    'PPNPPQNPOOPPPOQPPQPPQPOQPPPPPPQPOORPQPNPOPOPOPRPNPPPPQOOPQOOPQOPPPPOQQOPSPOPOPPNQOPRPPQOPPQPPOPQOPMOPPQPNOQPOQ' +
    'PPLPPPOOPQNOQPPPOPPOKOPOQNOPOPOPPNOQQPOPOPOPPOPPPNPOPPRPQOOPPOPPNQOOOPOOPPPQOPQOPOPQOQOQOPPPPPQOQQQNPPPMPNPPOP' +
    'OPPSPOQOPPPuZ8TEbHf])+n|y:ho<_S;;)m]^WF2H+}u/YX~@d<dzYain{7u@2YkgQ%zK<98(K?lTmKS>0)(9:r-(R@?eydu[1u9/Mw2E60[a{' +
    'r<)_NN5U82I[.rkWeh*?g|9><49h}vRPmGmB}]$rr6qfU{bzRokTy/cZv8Nh{Eq?7@|DoICdv:k4bbJ/e<mxYs=kcmv$6?Nbj{n]?][%L%w,@y' +
    'CYUf7^?jc/0$pGDWG[f@O%<tvo+p@H,b#7TE<u%h(>L7&MT<f]LCd6/2*H(=iq[AK9[D5AIfG5=y.VaUdB4[NA|_[)n,+%[cP]pJZT{)|%V/,S' +
    'fYmDE_75(>.V0(t@*RwGVzp.Rxs&AoIDCS]G&3z$FQDhL9KIbX/~nJnx)n+Sm3XImUs0:zQs(sI186XGu_yvR7V><|0C.GG@m^G%_r3Af/UJ]:' +
    'o~:W9-$.t#F{Rt<3;-Or2JIKN,>BHlUVv.%~GA0Li}|30yCcHW8HarT5p#9)xMw1G|yMs8c*CV0b=Xj6TW*^F#Zh_(?7;E)DSb9;l[X|*+rNOZ' +
    'XDB6kBp(C%r2;mRa6#<ru<7A,wMPv93FduZnD#CYYd5+}?rgk>?,lnw1J]SX6d}bdcA^JNksXlu%lO:^R27Z}4l46H#,e}6?x0Zc]Y=%,Vy+vK' +
    'SFB=WI7Xw3qt:m$qf_7]DSD<X%]8tt_$$.?Y?4~/Bi^8XG%5aM5.cZ&#Ss8~NP<E|clR+{b^Lx3DUHU0L)@opn:y2nFOA3UYNCDCLMGC.yo[L2' +
    'T&TA+:1{V=)1}wF7dub%wPs{pKyF^VcrHlgqqQukq(}(0}15A2Uv6UE/@=})ki$Sq=Xg;G7e4MeC(Q(QjCYv~*5onw#w)3<AeEvj{XxpE~Ng7d' +
    '|rJkhRW|/9IUDlol.tPV{R,gi#L>Rj-rNkNFgue?U2]lt5n8;,*OUr{mQ(|=xI,MI#)WXq<*%s4aj.v(lVo{PSH>::F%YC>xsj|[LEZ=Dc]t.R' +
    '5V6[n-pkn]jt(UsOd_EnQhBRBb,hA^YZaux^+T+O#ochSiK)Ej?}]IWk#rBq]iud&vbmk(_UlaKWe+&7zO8^DYA6~#Z@#^fZYT=%Z[ut+lP6,6' +
    'Czq?AU6HR]_R]VZR%Ykzdb.5d*jH|$_a3EQTN[&B<O35v0S?6N~o0VM7gV?+//:-fb&)su-]};kTePnbN[*-P~aqJ8WTuF(q6|]5}UX[JoFtSt' +
    'E6YDwUV>Cq)ik{o%f[{}hN6M]{Mhf^ifl|]4OUN3r:oSqfIQ|z+*N8p5v+MR[(>nH)niKOlf4L8570qfQTj<B<Jm%6v~+Wo--g8|p^e./%A=/Q' +
    '2eB<t/T_){,-wVUZ;ZiHzc3>toBO{~7rSZw,0kA:Y]3Bo$g0+XcdfX*O&&y%SFSXc)ozceo2YPBwItJ>jX,^TO=Au/n/^GvqHrnc/8,V|~U2tR' +
    'a@2-b[a10*3S&?7N0|Rz|WU547H;cLyaXH[b<X:H+]lt~k)9ZW]?{P{i3NV4I?JFcfmwQ]bZ?^MDF~x5<O%(.?QwIhj=>iBC@.V>=yVZyY<eb0' +
    '^|}J+cO@RW/X.aGby[;<9RW07]K#oG}p<lq#(erXp8kPY?$:dWyYcz%GxqQ=o?fWh%PNRnTVq{NS(Ww4{E.eTk#xV?g83^$4&{#SDyM#RMrYK6' +
    'S_>$^YCxPTV~9Z,8SZKY-m',
}
