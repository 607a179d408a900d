import type { Forest } from '../../decide/forest.js'

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
    'boxBlocks',
    'parentBlocks',
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
    'groupBlocks',
    'articleShare',
    'shared',
    'titleShare',
    'titleWords',
    'trails',
    'address',
    'sinceComments',
    'sinceRelated',
    'names',
    'coreProse',
    'coreShare',
    'far navigation',
    'far related',
    'far social',
    'far author',
    'own caption',
    'far caption',
    'own standfirst',
    'far standfirst',
    'far story',
    'far body',
    'far box',
    'in article',
    'in main',
    'in aside',
    'in list',
    'in table',
    'in quote',
    'in form',
    'in body',
    '-2 words',
    '-2 linkShare',
    '-2 inCore',
    '-1 words',
    '-1 linkShare',
    '-1 ends',
    '-1 inCore',
    '-1 kin',
    '1 words',
    '1 linkShare',
    '1 ends',
    '1 inCore',
    '1 kin',
    '2 linkShare',
    '2 inCore',
    '2 kin',
  ],
  cuts: [
    [
      1.161, 2.085, 2.391, 2.857, 3.044, 3.209, 3.357, 3.491, 3.614, 3.728, 3.833, 3.931, 4.108, 4.19, 4.267, 4.34,
      4.409, 4.476, 4.539, 4.6, 4.714, 4.87, 5.098, 5.14, 5.219, 5.435, 5.622, 5.735,
    ],
    [
      1e-35, 0.01391, 0.03168, 0.04475, 0.08346, 0.08913, 0.2091, 0.319, 0.4548, 0.4771, 0.5013, 0.5694, 0.5903, 0.6685,
      0.7809, 0.8579,
    ],
    [1e-35],
    [
      1e-35, 0.03501, 0.0478, 0.05244, 0.09018, 0.1614, 0.2027, 0.2345, 0.3752, 0.5012, 0.6303, 0.7505, 0.8892, 0.9588,
      0.9989,
    ],
    [1e-35, 0.006501, 0.00782, 0.008958, 0.06258, 0.06675, 0.07154],
    [1e-35, 1.292, 2.161],
    [1e-35, 1.292, 2.453, 2.696, 3.085],
    [1e-35],
    [0.007798, 0.06005, 0.06676, 0.07364, 0.08775, 0.09598, 0.1469, 0.2384, 0.2507, 0.3581, 0.7146, 0.9311],
    [1e-35, 1.792, 3.085, 3.522, 3.643],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5],
    [-1e-35, 1e-35, 1.5, 3.5, 7, 9, 10.5, 11.5],
    [1.5, 2.5, 11.5],
    [-1e-35, 1e-35, 1.5, 2.5, 3.5, 10.5, 11.5],
    [1e-35],
    [1e-35],
    [
      1e-35, 1.292, 2.161, 2.453, 2.904, 3.246, 4.426, 6.637, 6.679, 6.721, 6.827, 6.877, 7.082, 7.422, 7.551, 7.904,
      8.502,
    ],
    [
      1e-35, 1.292, 1.792, 2.904, 3.522, 4.209, 4.491, 5.066, 5.34, 6.14, 6.401, 6.651, 6.721, 6.983, 7.388, 7.676,
      7.731, 8.329, 8.449, 8.594, 9.194,
    ],
    [
      1e-35, 1.161, 1.696, 4.768, 5.14, 6.731, 7.111, 7.486, 7.674, 9.722, 9.966, 9.988, 10.01, 10.08, 10.11, 10.15,
      10.18, 10.31, 10.51,
    ],
    [
      1e-35, 1.453, 1.696, 3.129, 3.285, 3.728, 3.931, 4.409, 4.82, 6.589, 7.172, 9.27, 9.769, 9.969, 9.995, 10.36,
      10.48, 10.69, 10.98,
    ],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.904],
    [1e-35, 1.292, 1.792, 2.161],
    [
      0.01374, 0.05971, 0.07542, 0.1408, 0.1576, 0.1733, 0.1904, 0.207, 0.2929, 0.3272, 0.4313, 0.5002, 0.5168, 0.5496,
      0.6321, 0.6486, 0.6646, 0.6806, 0.7131, 0.7608, 0.8395, 0.9016, 0.9167,
    ],
    [
      1.292, 1.792, 2.696, 2.904, 3.085, 3.391, 3.522, 3.754, 3.953, 4.129, 4.285, 4.426, 4.554, 4.672, 4.882, 4.977,
      5.15, 5.304, 5.895, 6.349, 6.451, 6.577, 6.637,
    ],
    [1e-35],
    [1.792],
    [2.453, 2.904],
    [0.0137, 0.0158, 0.02712, 0.03191, 0.05524, 0.07409, 0.1037, 0.1403, 0.1559, 0.2851, 0.9637, 0.9999],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1.292, 2.161, 2.453, 2.696, 2.904],
    [
      0.003263, 0.01739, 0.03226, 0.06226, 0.06577, 0.07536, 0.08766, 0.09495, 0.1122, 0.2066, 0.2278, 0.2821, 0.3372,
      0.889,
    ],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1.292, 1.792, 2.161, 2.904],
    [
      1e-35, 0.009643, 0.01466, 0.01937, 0.02731, 0.03471, 0.05832, 0.06385, 0.09378, 0.1042, 0.1249, 0.1854, 0.2078,
      0.2273, 0.2501, 0.273, 0.299, 0.4199, 0.5555, 0.589, 0.7973, 0.9994,
    ],
    [1e-35, 1.792, 2.453],
    [
      1e-35, 0.01111, 0.03899, 0.05365, 0.06252, 0.08544, 0.1516, 0.174, 0.1998, 0.2376, 0.27, 0.3198, 0.3658, 0.4344,
      0.5108, 0.5407, 0.6034, 0.6301, 0.6479, 0.6691, 0.6932, 0.7726, 0.8295, 0.8893, 0.8985, 0.9104,
    ],
    [
      1e-35, 0.5656, 0.6149, 0.7236, 0.7572, 0.8111, 0.851, 0.8719, 0.9147, 0.9381, 0.9675, 0.9696, 0.9731, 0.9748,
      0.9868, 0.988, 0.9925, 0.9956, 0.9998,
    ],
    [
      1e-35, 0.00149, 0.003265, 0.005586, 0.006294, 0.008419, 0.009825, 0.01069, 0.01671, 0.01939, 0.04088, 0.05196,
      0.05537, 0.05894, 0.07282, 0.1158, 0.1512, 0.1955, 0.5637, 0.8758, 0.9994,
    ],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [
      0.03001, 0.03776, 0.04612, 0.05319, 0.06144, 0.06986, 0.1245, 0.143, 0.1646, 0.1924, 0.2257, 0.426, 0.4916,
      0.5899, 0.6681, 0.7024, 0.7399, 0.7786, 0.8183, 0.8304, 0.894, 0.9181, 0.9304, 0.9496, 0.9528, 0.9565, 0.9596,
      0.9888, 0.9932,
    ],
    [
      0.003098, 0.01611, 0.02718, 0.02944, 0.03172, 0.05193, 0.05525, 0.06942, 0.07515, 0.0804, 0.08533, 0.09136,
      0.1046, 0.1188, 0.1264, 0.1372, 0.1453, 0.1568, 0.1968, 0.6648, 0.7101,
    ],
    [2.161, 2.904],
    [
      0.00946, 0.02137, 0.04982, 0.07044, 0.1003, 0.6107, 0.7489, 0.7831, 0.8165, 0.9195, 0.9282, 0.9343, 0.9499,
      0.9531, 0.9668, 0.9695, 0.9741, 0.9894, 0.9905, 0.993, 0.9962, 0.999,
    ],
    [
      -1e-35, 1e-35, 0.08404, 0.1181, 0.2017, 0.2521, 0.3362, 0.3645, 0.4019, 0.4336, 0.5042, 0.7901, 0.8018, 0.869,
      0.8866,
    ],
    [
      -1e-35, 1e-35, 0.0177, 0.02198, 0.0531, 0.05608, 0.06316, 0.1181, 0.3901, 0.5132, 0.6077, 0.6771, 0.8063, 0.8397,
      0.8708,
    ],
    [1e-35, 1.292, 2.453, 2.696],
    [1e-35],
    [1e-35],
    [5.34, 5.409, 6.592, 6.637],
    [3.522, 3.754, 4.882, 4.931, 6.547],
    [
      -14.8, -13.2, -11.8, -8.4, -8, -7.6, -7.2, -6.8, -5.2, -4.6, -4.4, -3.9, -3.6, -3.2, -3, -2.7, -2.5, -2.3, -1.9,
      -1.7, -1.5, -1.4, -1, -0.8, -0.6, -0.4, -0.3, -0.2, -0.1, -1e-35, 0.2, 0.5, 0.8, 1.3,
    ],
    [1.292, 1.792, 2.161, 2.696, 2.904],
    [
      0.1197, 0.421, 0.537, 0.5556, 0.5935, 0.6121, 0.6683, 0.7018, 0.7177, 0.7399, 0.7581, 0.7721, 0.7949, 0.8228,
      0.8427, 0.8539, 0.8788, 0.909, 0.9203, 0.9535, 0.9588, 0.9707, 0.9758, 0.9991,
    ],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
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
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35, 2.643, 5.14, 5.562, 6.574, 6.704],
    [0.1993, 0.3342, 0.467, 0.7824, 0.9983],
    [1e-35],
    [2.085, 3.044, 3.931, 4.108, 4.409, 5.435, 5.937, 5.983, 6.071],
    [0.06675, 0.08459, 0.09805, 0.334, 0.3835, 0.474, 0.598, 0.6557, 0.9983],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [
      1.904, 2.391, 2.857, 3.833, 3.931, 4.108, 4.19, 4.267, 4.409, 4.714, 4.87, 5.011, 5.077, 5.219, 5.295, 5.622,
      5.679,
    ],
    [0.1389, 0.8128, 0.895],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [-1e-35, 0.05687, 0.1467, 0.2505, 0.9983],
    [1e-35],
    [1.5],
  ],
  trees:
    'V>|#7%!L/!I>H#/&!If!K/V,!KP!M&H%t#!IT70I6!M-!J]!I|E3O$!Kw@$V@!JF!M0!Ml70!L$!ITG.5$V4!Oi+#8#!OZ!Q}!RO5*G#8#!O)!' +
    'P/V=!P.!R*!NsV85.K(!OO,/!R_!O<!O7$/#+!QW!Ru!Oft#7$#/!O]!RW;*#5!O9:0!R9!OR!Nz+#E*@$!O[v)#6!O}!RJ!R;!O6@$E-!Qz!P' +
    'B!RZ2#5)#1!O7I0!Qu!Ow!O#G%5#E*!Q3!OQ!O=E8##!OgZ#G*!QV!RLR#N8!R2!PH!Nx!OUy#t#E/9#!O8F#!OT@&!P<!RA!O%F#!O5u$!P,!' +
    'Q|@$O*!Oi$,!QS!OYO$!P<$1]#!R=K&!OF!Qo!Ow2#E.5.#0!OQ!Q_!O;!O,$-J##2!OZ6)!P?!R,#$!P[Z#1*#6!Qq!R7!O.g#X7!OI!QUl$!' +
    'R(!O*!OW2#;*#.!OD5.I1!Qz!Ou!OUg$!O1!QkC##;V0!O@O+!Ok!Q#!Qc$0O$#)!P*!QnV8V7!QU!Ot!R&!OzV=|#L+71+#!O[!Qe!OH!O3H%' +
    '/&!OW!P_!QEH#1(g#!OJ!Q/!Qa70/+!Q}!N-t#8#!R?!OMF#!Ou!Qcy#6#+#!On!QWf#L.8&!P8!O=!O7+#!OV8&!Qu!O{+#L--#6-A(!PX!Q]' +
    '!P*!Of!Ou1$!Q{L3!QV!PJ2#E.9#!OIH&!OqA%!P0!Qi!O9H#C)B&!PC!OU9#!ON!Q@E0Z#O#!OO!Qn]#C$!PH!Qy!Ob&1!Pv!O=2#5.+#a#!O' +
    'K!Q-P%!P/!QZ!O<+#$.O$!Ov_#!Q>!OF!Ob1$!QpL3K&M$!Qe!OFC$!Pv!QdK5!OD!Q<V;7)#2V,!OP!PBK(!O[!QGE.3#!OH!PNg$!O<!QqE0' +
    '#0g#7#!Q=!P&!QS1*!Qj!NW70C)!Ow!Q%!OBG-|#N%!OA!P/@%&+!O_!Q?P2I4!Q+!OY!O99#4)&1!QH!O58#!R1!OX,.$2!Qe!O~!Oq@$|#O.' +
    'W#!PB!OAb#!Oo!QIO)!Oo-#!P{!Od3#b#!OX!QbO$!P4I51*]#-#!Q^!PBZ#!QX!Of!NG!PC2#E/V4!O]*#!P*6/!P=!QS!OA*#v2!Of!PuV@c' +
    '#!Q1V>K)!O)!Po!N3E0X#!Nv!Q_!PgV;E.3#;$#-!Oa!Q;!ONJ&!P);6!QUZ#!Q#!Oj7,!Oy!ODE/#0J$!Ox70(#!PS!QR!P=!Q[70!PQ!OLH$' +
    'O+L,!O}!OG/&.$!Oc!P_?-!QD!Oa70C%P$!P0!Q(/+K$!Oz-#!QY!Ox!NO6$&,!Q9!OOD#!PY!OZG*O*V>!OIL&!Q,!OwV5;)!P]!OeP1/%4.!' +
    'P1!QM!QQ!OJ2#;0!Q-!Oj&1/+,+O#!O7!QT!Oy!N[!P:2#;+O&!Oi!Q0!OHVAJ%!OxZ#-$!Q:!OU!O[*#!P91*5$!QW!Q3!NzG*9#!OI<#/%/$' +
    '4.!P:!Q2!OhC#!PT!QVv.!OS!Ps9#2#!Op)#!Ou!Q<-#K%!P)?+!QSK4!O}!QG!OeG-5.B--#b#z$!PFX#!Nm!Q)!QZ!On!OpN%!OH9#!P*!RP' +
    '5$*#!PM!QPX)B,3#!On!Q6!OT)#!P=!Q:2#E19#N&!OW!Pj#.m#!O{!T/!Q6g$!OJ!S##6E$(#!P5_#!Q/!Od.#!Of!PU>#r,!Q+E+!QL!O8!Q' +
    'MV8O)L#!PL!OP5-,(P/V%!OfV7!Q%c#!Q>!O7!OV!OY!Oh#7r)5.!P}!P2!Okz%L5!Q:8(!Q$!O/!QVV8O(!OQV,!Ow8)!Pe!OwL3*#!P8z$((' +
    '!Q.!P9&1!QN!P61$(&!P;!Q3!OfE/V4Q#!Os+#!P-!Pw1$+#i#!PW!QoX#!NY!QJr&1(:2!Pv!P3!QH!P(|#Q$!OL!P;L7,)!PA!OJ!SEG*O,;' +
    '+#5!O{X,!R/!PAm$!OX!SV;:/%6.!Oz/$!QM!P4!Q.!P#:1#0!P^K2!P|!QVX2!P#&0!Q-!O?V@O)g$@$!OP!P2!RrV-@&!Ot!Q0g#c#!PiV>Z' +
    '#!PX!O)!MU!Q*+#g#!P5W$!SX!P{/+!Q:!Nn2#;,Q#!P4!Q)H(!ON8#!Pp!Oe)#7#$3!Pu!Oc!Omz%Q$!PU!Q5K*C)!QA>$!QC!Nn!QIG,70<#' +
    '/%6(!Oo!P]!Q,g$v/!Oc!Q*!T(g#!OL!P6:1)#(#!Oz!Px75!QK!PLG;g#1$!Pi!ON!Pi!Q$E/G5V4b#!Ol!PzP.:5!Pm!Oo!OK#,!PC&11*Z#' +
    '!QIg#!O?!QW!N{!OYg$5+!O~!OL!SE5.-#,)q#5$!Pq!P%r*H5H3!Q-f#!Q7!Ot!QH!PP!Or!Ol)#f#!OP!P1q(f#!Oo!Pj!PyL3J$!P1[#-#;' +
    '0&2!QB!P2N5!Q#N6H4!O[!G:g#K<!Nk!QE!QG!P0!Ox;)+#!P:!QDg#!OUW#!Rf!P0G570;:>#.#!P)!Pr!Q/G1!O|?$!P~1$I/I,!PP!I>!Q/' +
    '!Q*3#!ON?*!PU!Oj().%P#!O4!Q<!P+!P3E+P0O&W$!QWL,|#!O{!Pl!OWK*F$!Mrc#!Pw!Ob:1!Q5!Pg!OW5.,*F%v%!P-!P[!Q:!Od!OWG*5' +
    './%b#!P*!Q*8#;:!Pk!OYv#!P8!Q=g#!OV8%!Qr!P0;2)#!PW!Q>L3!PeG9@(!OrL6!LF!Ot!PcV/Q#!O_!PDr&:1K1g#X#!N+!P4!Q5+#!PeA' +
    '$!PH!QC/%Q$!P:!Pt!Q6x#1$!PJ!OZ!PiE2G6;,,%!Pn!OfK1!OR66G/!Ox!Q,!QgK(!OV7&*#!PC!QG!Pb!OeE2G7:/P-b#>#!P:!Pl!QI!OV' +
    '!Ow#9!PY!Q:g$!Oi!RGV/3#!Ocx#!P$!Pqw#$);:-#!Q*!P/H5X9N.!O|N/!JgX3!R2!Nl!Q$!QY!P>;&!P~!Owv,Q#V4!O[f#!Owi#!P<!RAu' +
    '$*#!Oe!PI$%!Pt!P*,&@)!PgX#!N:!Q6!O|O&V1!Oe?(A&!O~!Pt!P);/,%$+>#!Pj!Q;!P5!OpV@V>V)!Oo!PKH+!PlB$!Lh!O^i$?+!Pb!On' +
    '!QM#;B-/%/$W$?(!RD!Or$&!PV!P#G0!Ot!Q3J#!P<L0!QA!PR!Ov}#Q$4$!Pi8$!Pe!OX!Q$!Q43#8%B0:(b#!O{:%!Qf!Oo!Q$!Oe!O[)$q%' +
    '!P#K*!OM((!Pp!P0(*8)!Q9G;!PM!Q:!P*r&V(!O{;:5/!PuW$!Q]O&!Og!PTN.N&!PH!QsN/!L&N9N4!QCK>K8!Oj!Mt!Pw!QLv(N#!Oa!PA!' +
    'Pdx#g#;&!Pd)#!O]!P,W&8&!QT!P.J)!P+!PfG5;5A&!P7^#!Q&!O^.#!OZ!PX((!Q5!P:9#E)&.!PW!O68#!Q|!On-#q#<#5,!PQ!R1!OuK.!' +
    'PE1*A$O-!O|!P~.&E8!Q&L7!P(!Rs!P#!OU!OuE$;8J&;)!Pr!P2S#!Q&!N[H6!P9!Q09#Q$!Ohv1!PP!S0<#7-N2!P_G;G4!P2!O%!Q(!QW;7' +
    '!Pa!OMV(!Ow:1+#Q%O#!Oj:&!P?!Ph!ONK3V242!P~!S:<#!PW@(A(!O7!Q7!N&O2!Q4!P-O+!P+h#!PY!Nqr&:1-#;:[#,)!Q%!P=!P#!PG!O' +
    '~G.44!Oj!QQ&-g#!P:!Q&!O<v*;&!PL!OW!PY)#g#y#4/!OZ<#!PU!O_4+!PU!Or.#g$G(!Os2#!Qx!PH!R)!Px;(3#G$!Q0!P$!Q:G<!PIy#!' +
    'P$!Q=P$E$H/!Phs#!O]H6!P/!Q.51.#>#!Om!PG3#!Oq!Pm!O[P0G=N5!PlH5H1!PY!Nu!Q$!Q1!Olr*A&O*W$!Pi!OY!PX$(S#:7G6W$!QJX#' +
    '!O(!Pa]#O#!OM!Q6!OZ!P=!Nw!P>x#!Om!PVl#(((#?)G.!P0F#!Ot!QA!OoT&!Ox8%P,!Q;!O~G;!PP!Q5!P)!OJV*!P(z%1(r&40%#!PJ!O|' +
    'W$!R3!Pe!Oy1)!Q,!OvP#!Ol&(;21#!R0G&!P:!Q1!PZ!PC3#7/!PIN&!OZ!Pt#8v%!O~/%!P8!PrA&A#!Q=!OnK*!O[!Q)q#3#41!Oe!PO1%!' +
    'P=!P|#;/%4/E&G*!P-!P[!P&#(!P8|#!QK!PCB0!Q#E9!O}Z#!S5!Og:1!Q2!PXV%!Okq(9#Q$g#!Ob!PH!PiP0-#5,*(/#!Ot!PYV=!Pj!Mp9' +
    '$!S9!Pt)%!P5!N=!O^!Pdq#g#!P*!PP((/#!Ow1#B/!Q$!RJg#K1=#4-!OT!P_!Q5S#u$k$!P:!R^1)!P}!OA!Nx!Ps/%!P.!PoV(!P(1(z%?)' +
    'X&57!Q@!Of_#!PM!Of!P0A&!P0H)V6!PJV:!Rm!Q/K*!OeF#!OzO/!P|!O{1*!Q(!Oi-#W$61!PeJ(V3!Of!QY!R^9$f##4!O[!PD!P^G<1(u%' +
    'b#!P@#=!Q2!OQK,!P*!Pu!P|!Q.!P(,(q#x#!O{!PR;2&1-#!Ps!P+J&!Q&!OaL.L&!PLX$i#!T2!Pf!PoX7k$!Ot!Rb!Pv&/!Oz!Q~::l#-#{' +
    '%K@E5VEN1!PcG;!P.!QE!Q8!P.:()#!Oy!Q&V+!O{!Q;:/74!Pd!P)!P1!P2G3!O;!QO!Oe:1,%P/O#!Owq$!PY?/!Ppv&!Pl!Rsp#!OZ!P}!P' +
    '*w$g#c#f#!P,!Q5E6!ODV5!Os!T}?#!Q$!P@!OvA&58!P5!S7M#!Qs#?W$#&!P7!QZ9&k#B#!Pr!P*!R2X#!O$N-!Pk!PB!PuQ#C&L81#!PW!O' +
    'q?%!Ro!PS?/!PGJ&!Ol!SP*$Q%!PO!Oe$*L5!Ph!Q[!OUl#:5-#P-/%U&!P@4/F#!P1;&!Q0!P]L8!Pr!R[/*!Q(!O;!P$!P0f#!Ok!PCG3!O=' +
    '!QC1(V%!OqQ$E$!PTO0!P&!PsO/)$b#!PH!QaE4!Pz!R<!P<1*!P}!Ohl#h#/*1({(g$::[#i$)#!PGI&!PtI+X(!LI!P&!P[!PvE-!OXH-!P?' +
    '!R+!Or!Qs!P<!Px!O<!OZ!OYW$E9r#50!Pg!Qi!P6!RoO%L/Q$!P;!Qp!OgK-g#!OQ!PJP.$$/)!P_!O2!P=!OrW$#&!PO!QFY#N4D%v4!PC!P' +
    's!PlK>y#!QaL%c#!Q6!OVN6;3!Q%K8!P,!Mu!Oq!PbG2;#!Pi!Oz!QJ<#L7r+U%B$H)!PR!OQ!PZI5H6H2!Pd!P,_#!Q*!Oo!P;!P:|#!Px!RZ' +
    'N(I(H5!P*!P{I*!M-!Oe!Pl3#60!OpW#!QC!P@W$#(!P?!Qk,(H*G)!PF!QQ#8!P1;.G8!PZ!Q?!PJ!P+l#r&/%^#T&!P.I%!PjV<I43#!OdB(' +
    '!Pp!R(!P3V@!OFj#!PJ!OL!OY!PtI#0$!O{!QNV6!P/!Pk!OXh#l#<#W$@#B.B,V.!Oz!R*!TdVA!P5!R2#&!Ox!Q*VD!PQ!Ptf#;&c#!P4!QJ' +
    '!Or!PjG3!OB!QE!OT-#h#:4#7:%!P0L7q+!PV#/!PC!NL:+!S>!Pvv$q#K9!ON!Pi!Pc,-E1!Po!Qa!OPL$!Ph!P6!OW!P2(#?)-#u#!P,A&!P' +
    '%!Q$!Oj?,K4K0!PM!N(!P8;+!Pz!Ow();/A%?(U(!O{!Q0!Ou!Q$!PN!P1/%:1/$;9T%!P*H,:&!P@X-!Qo!P{#4!P2X(!P0!P|!P:N)!PM!Oc' +
    'O+!P$!PHQ%/)r(!P{!PL!OV!Odl#0%v-<#K?1#I$I#!PN!Mu!QA!PBX.;3D%!QQ!SU!PO!PT!P-^#!Pb!OS!Nr!OP::1%V$!OqX.6&D%K2f#!O' +
    'V!Pk!Pc!Psf#:5K:!P]6*:.!P7!U&62!P6!Qp!Ow!Q<!PJ=#!Pr!OS!Oyl$[#.#%#^#43!PTD$L-!P[!R;!PK!Ok74!P?W(!Nb!P-o#!Pm!PFi' +
    '$W%L*!R4!P*!P8k$!OS!S#!OZS#G6/%7*N0(#!Ok!PH!Ojv+!PC!P{o$!Pm!P>()K(!Ojx#K3!Q<(#!On!P_!Q(!P-+#!P9!NmJ&E7!PK!Ou-(' +
    'H*C#!PW.),$!Q7L7!OX!RG!NaH6H0c#!PL!QH*&!P0!O&L1!Q04#!Q,!Oi!O^($)%VC?.&/!O~!P|n$!OnV4!Or!S$!Q841!Q-!O5((4/N5<#!' +
    'Pg!P)!P>!Pz.#4$P(!P8!OR!PK!PUn)h##?Q%E7@##%!PN!PzS#53!PO!P|B+!O(!PkV91&&&!Oe!QI!QW!PX!O~B&!PW!Q7!Oe&%!P+!N7J&;' +
    '&!PZ.(v0!P+!PW!QHK>;1&2!Pn!Om58K=L2!PR&)E,G9!NB!Pk!P1!QFL(!NG!QF!R><#!Pt!P#T&f#8%!PT!Of!PX5654/(-#73:9!PY!P#!O' +
    '{*$!PF!OD!OTE(@*!Qp!P;!PL!OU-#:1n#!OS!PY.)v3!P0!Po!Qp&*.#D%!OFE%!Q)!Ot!PE!Q/S#o%-(n):#!O[W%q)6%!Qz{&!Q)!P5p#!P' +
    '{!OA#<!PP!Phq*!OH!Po!O^q&*%!P=!O;!Po#,!Pl!O,P0n(-%{#!OW#>#%!P.G$:*!Q)!PR!PEG:P$!Oz!Pg!Q0!Ox&%!P7!Mo4(!Pm!OeT&N' +
    '&!O|!PXV%!Oz/#!P,/*X0X*7+X$q#!OT!Q-q,z#!PY!OV!QSN+!P_!Q^!P}!PN!OLw%,(g#K1;+A&I)!P|!Nr!Q.I%!P<!OO4#!Pq!PJK6!Q&!' +
    'PL!P5Y#1#X64*!R[!Pl!P1;$!Q7!P5!Orh#S#u$!PHA(!PBK?N-!Pc;9E4!Pn!O[X1!QlX5!M_!P(X4@$!Pp!RC!PkI.!O9!Pt!OiV#!OtO#!P' +
    '+;(#?G$!PjG-A$!OSO1O)!Oy!P|!O:#3!P5i#!Q9!O]!Q8o&.#!PK!Pav(!P1;-!QE!PD/#!P0/*1%1$I2$#!PW!P*X6B1.%!Q.B*!Ph!Rl!O~' +
    '!PNX;t#!PRz#!PM!Oo!PlQ&!Po!O^!OTn)l$u$;%n%657(!PC!Q+!Oj!RCN7N*:3!P9!OIG+G#!Pp!OV!QNu#!PI!O7!PV!Oc!Oll##;H*r%!P' +
    '_|#!Ov!PS!P?G:72G$!R&B#K+!Q)!OG!PK!Pz73K(!Oh!Q>G<!Pi!NoG3!OO!Q@:8G6N0(&L-VB!PL!Qd?.!Oq!Q0!P].)!P?!Nl()V7.%!Qe!' +
    'P$X8N3!Pa!Oq!Q(q+!PI!N}P)!O}!PaT#!P6d#c#^#(%!P=@*!Pi!PG!ORI7K7!OKa#!P2!QGP+!P;!RZP&J)!P2!Pg7.!Pd76X%!R)!Q$!P10' +
    '%0#d#h#c#:$!Ot9$!P?!P]!P/!O<Q#!PJ5(!P[V)!O}V+C#:.!Q)!U-!PL!Q7Y#J#!P@!Q+!Oi!O@l#T$N,!P%O,!O}!Q7N3D$j#L4!PL!PvI$' +
    'r$!Px!O&!O8V/!PNL6V?K.!PT!QC!PZ!PKo(!PP!Oz!OtJ&8&!PO.#:6!OT!PG!PLg$VD3#f#!Og!PvV7.$!Q%!P>i$E#!PT&/I-!Oi!PN#,!P' +
    'H!NV!P|!P{!QP/*/%h#/$&$g#K,!OjN$#0!P-!P]c#!Q?!P:!Pj*$!PS!O[G7f#!PF!Ok!Q?!OJJ##:!P;!Qf!Pk!OOh#U#!P>X0;(63j#c#!Q' +
    '#!Qq!OkH.!Po5&!O=!Po!PS#6!PEK?H0!PqH5;4!Pq!OXK;!Pm!Oi!P{!OtP00#W$C&62!PIb#P#!Ov!QV!ON!R+K#!OXb#!PJW(!Q?!PT,#0%' +
    '64!Q%!P2!OT!Oz6,!Ph!OV,&e#&$!PW#*9%!P,!Q3d#?*D&?#!Pd!OL!NP!PV?&!QD!P):-:,!PK!Qr!Ob&#!P/I8!PP!R><#5%4&,,!PX!Oq!' +
    'P9P*k#4,6+#>n&!PAI#!P7!NY!Pt!OX!Pl!R)!Pr|#I(q$!Ow!Pp!OU!PV(%L,!PVC(C%!P-!Q;K/!Q=K4!N=!P5((B)A#!Q2{$;0!Pk!PD!P,' +
    '%#[#!Q,!Ou;):*!Pd!O>!Pd!PG-&/%U$!P;&$/$!P^=##:4%!OkI3#&!P=X(!Qx!Pf!Ox;.!Nk!P4!Pz#*!PbB0!Oz!QQ1)!Pd!OW!OnN1:7N(' +
    '56!PS!OdX+!Q55%!PBVCN,!P0!QO!Op!P5y#X:!Q1!P*X9V&!Q1B%!OQL)!Q(!Oq:&!Oq!PhS#::l#R#1(55X/H)!Pn!PQG<!PI52!Pr!OT:)!' +
    'Pn!OC!Pi!OtG7!OV!Q@!O~Q$Q#!Oo!P}!O1',
}

/** Printed by training/article/fit.py. */
export const second: Forest = {
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
    'boxBlocks',
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
    'trails',
    'sinceComments',
    'sinceRelated',
    'names',
    'coreProse',
    'coreShare',
    'far related',
    'far promotion',
    'far social',
    'far author',
    'far caption',
    'own standfirst',
    'far standfirst',
    'far story',
    'in main',
    'in aside',
    'in list',
    'in table',
    'in quote',
    'in form',
    '-1 words',
    '-1 linkShare',
    '1 words',
    '1 linkShare',
    '2 words',
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
    'since likely',
    'until likely',
  ],
  cuts: [
    [
      2.391, 2.643, 3.357, 3.614, 3.833, 4.022, 4.108, 4.19, 4.267, 4.34, 4.476, 4.539, 4.6, 4.658, 4.768, 4.87, 5.14,
      5.295, 5.562, 5.735,
    ],
    [
      1e-35, 0.04475, 0.06755, 0.07757, 0.08913, 0.1362, 0.1723, 0.2505, 0.319, 0.4309, 0.4548, 0.5903, 0.6158, 0.7312,
      0.7809,
    ],
    [1e-35],
    [0.03501, 0.0478, 0.06099, 0.106, 0.1936, 0.2122, 0.2345, 0.2687, 0.3338, 0.4468, 0.6756, 0.7505, 0.9588, 0.9989],
    [1e-35, 0.006501, 0.01125, 0.0214, 0.02767, 0.03817, 0.04276, 0.06258, 0.06675, 0.07154, 0.09764, 0.154],
    [1e-35, 1.292, 1.792, 2.161],
    [1e-35, 1.292, 1.792, 2.161, 2.696, 3.085],
    [1e-35],
    [0.06005, 0.06676, 0.07364, 0.08007, 0.1257, 0.1469, 0.2218, 0.3091, 0.8192],
    [1e-35, 1.292, 1.792, 3.085, 3.643, 3.754],
    [1e-35, 2.5, 3.5, 5.5],
    [-1e-35, 1e-35, 1.5, 3.5, 4.5, 9, 10.5, 11.5],
    [1.5, 3.5, 8.5, 11.5],
    [-1e-35, 1e-35, 1.5, 3.5, 10.5, 11.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.292, 6.877, 6.925, 7.488, 7.817, 7.997],
    [
      1e-35, 1.792, 2.161, 2.453, 4.209, 4.491, 4.781, 6.839, 6.877, 7.299, 7.676, 7.791, 7.992, 8.074, 8.329, 8.449,
      9.194,
    ],
    [7.111, 7.853, 10.06, 10.15, 10.18, 10.31, 10.73, 11.07],
    [3.728, 3.931, 4.409, 5.651, 6.093, 7.172, 9.769, 10.36, 10.44, 10.48, 10.86],
    [1e-35, 1.292, 1.792, 2.161, 2.904],
    [1e-35, 1.292, 2.161, 2.453, 2.904],
    [0.05971, 0.09166, 0.108, 0.1733, 0.207, 0.2929, 0.31, 0.3449, 0.3631, 0.3802, 0.4489, 0.5331, 0.5496, 0.6158],
    [
      1e-35, 1.292, 1.792, 2.161, 2.453, 2.696, 2.904, 3.085, 3.246, 3.391, 3.754, 4.129, 4.285, 4.426, 4.554, 4.882,
      4.977, 5.229, 5.443, 5.629, 5.942, 6.119, 6.349, 6.401, 6.547, 6.577, 6.637,
    ],
    [1e-35],
    [1.292, 1.792],
    [1.292, 1.792, 2.453, 2.904],
    [
      0.006774, 0.009058, 0.02233, 0.02942, 0.03811, 0.05194, 0.05524, 0.05952, 0.07409, 0.1403, 0.2, 0.2501, 0.3762,
      0.9637,
    ],
    [1e-35, 1.792, 2.161, 2.453, 2.696, 2.904],
    [1.292, 2.161, 2.696, 2.904],
    [
      0.01278, 0.01559, 0.01739, 0.01945, 0.02725, 0.02964, 0.03226, 0.0355, 0.07013, 0.07536, 0.09495, 0.1333, 0.1667,
      0.186, 0.2066, 0.2821, 0.3157, 0.4757,
    ],
    [1.292, 2.161, 2.453, 2.904],
    [
      0.004719, 0.009643, 0.02731, 0.03471, 0.06385, 0.06959, 0.1854, 0.2078, 0.2501, 0.273, 0.299, 0.3447, 0.722,
      0.7483, 0.7767, 0.7973, 0.848, 0.9592, 0.9994,
    ],
    [1e-35, 1.292, 1.792, 2.161],
    [
      1e-35, 0.03899, 0.06252, 0.0743, 0.1516, 0.2376, 0.4025, 0.4344, 0.4672, 0.5407, 0.6301, 0.6479, 0.6691, 0.7441,
      0.7726, 0.8295, 0.8417, 0.8776, 0.8893, 0.8985, 0.9104, 0.9276, 0.9467,
    ],
    [0.3047, 0.4283, 0.7767, 0.8324, 0.9093, 0.956, 0.9696, 0.9731, 0.9748, 0.9943, 0.9956, 0.9998],
    [0.003265, 0.005586, 0.006294, 0.008419, 0.01069, 0.01255, 0.01671, 0.03048, 0.0432, 0.05196, 0.1955, 0.3081],
    [1.292, 2.161, 2.453, 2.904],
    [
      0.04612, 0.06144, 0.1245, 0.2257, 0.2714, 0.3728, 0.5899, 0.6307, 0.6681, 0.7024, 0.7399, 0.7602, 0.7786, 0.7982,
      0.8183, 0.857, 0.8852, 0.894, 0.901, 0.9112, 0.9256, 0.9304, 0.9372, 0.9528, 0.9565, 0.9707, 0.9888, 0.9932,
    ],
    [
      0.01797, 0.03172, 0.03452, 0.03902, 0.05193, 0.05868, 0.07515, 0.0804, 0.08533, 0.1188, 0.1264, 0.1372, 0.2421,
      0.3036, 0.3752, 0.4042, 0.5276, 0.6648,
    ],
    [
      0.01462, 0.02137, 0.1003, 0.1928, 0.6892, 0.7489, 0.8165, 0.868, 0.9159, 0.9195, 0.9531, 0.9741, 0.9762, 0.9894,
      0.9918, 0.9954, 0.9962, 0.997, 0.999,
    ],
    [-1e-35, 1e-35, 0.1181, 0.1442, 0.2521, 0.3362, 0.4019, 0.4336, 0.4674, 0.5042],
    [-1e-35, 1e-35, 0.02532, 0.03078, 0.0482, 0.1443, 0.3385, 0.5132, 0.6771, 0.8063, 0.8397],
    [1e-35, 1.292, 2.161, 2.453, 2.696],
    [1e-35],
    [3.246, 4.426, 5.267, 5.34, 5.409, 6.637],
    [3.246, 3.754, 3.953, 4.882, 5.022, 5.108, 6.637],
    [-11.3, -10.8, -8, -6.8, -5.5, -5.2, -4.1, -3.9, -3.2, -2.5, -2.1, -1, -0.8, -0.6, -0.3, -0.2, -0.1, 0.5, 1.2, 1.3],
    [1.792, 2.161, 2.453, 2.696, 2.904],
    [
      0.1197, 0.2035, 0.3275, 0.421, 0.5014, 0.5556, 0.5935, 0.6121, 0.6439, 0.6683, 0.6858, 0.7018, 0.7177, 0.7721,
      0.8314, 0.8427, 0.909, 0.951, 0.9559, 0.9588, 0.962,
    ],
    [1e-35],
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
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1.161, 1.696, 2.085, 2.391, 3.728, 3.931, 4.409, 6.326],
    [0.07295, 0.14, 0.188, 0.8342],
    [2.643, 2.857, 3.044, 4.714, 5.077],
    [0.6368, 0.7062, 0.737, 0.7621, 0.8579, 0.9983],
    [-1e-35, 3.209, 3.491],
    [-5.5, -3.321, -1.941, 1e-35, 1.753, 1.993, 4.122, 4.321, 4.751, 5],
    [
      -4.797, -4.69, -4.584, -4.385, -4.177, -3.654, -3.552, -3.443, -3.336, -2.862, -2.614, -0.9203, -0.1886, 1.751,
      2.617, 3.552, 5,
    ],
    [-4.798, -4.694, -4.305, -4.205, -3.374, -2.237, -1.068, -0.8956, -0.7225, -0.1861, 1.232, 1.992, 2.421, 4.531],
    [
      -5, -4.913, -4.733, -4.548, -4.459, -4.073, -3.972, -3.873, -3.369, -3.143, -2.905, -2.656, -2.516, -2.176,
      -2.005, -1.482, -1.29, -0.9494, -0.7666, -0.5766, -0.1949, 1e-35, 0.3375, 0.6571, 0.9575, 1.753, 1.992, 2.216,
      2.622, 3.002, 3.184, 3.551, 3.736, 3.929, 4.119, 4.324, 4.529, 4.749,
    ],
    [
      -4.783, -4.671, -4.562, -4.462, -4.362, -4.259, -4.15, -2.712, -2.585, -1.585, -1.416, -0.9085, -0.7338, -0.5512,
      -0.188, 1e-35, 0.9556, 2.212, 3.359,
    ],
    [-4.891, -4.573, -4.473, -4.374, -4.047, -3.943, -3.639, -3.427, -3.318, -3.202, -2.587, -0.8985, 4.746],
    [-5.5, -5, -4.891, -4.674, -3.932, -3.3, -2.94, 1.993, 2.418, 3.355, 3.54],
    [
      -7, -4.915, -4.763, -4.678, -4.278, -3.81, -3.075, -2.369, -0.731, 1.017, 1.714, 2.205, 2.396, 2.602, 3.231,
      3.364, 3.483, 3.747, 4.161, 4.333, 4.535,
    ],
    [1.498, 5.281, 5.499, 5.666, 5.971, 9.627, 10.43, 11.68, 20.34, 21.49, 35.39],
    [
      -7, -4.652, -4.356, -3.993, -3.859, -3.451, -3.087, -2.944, -2.555, -2.389, -2.205, -1.318, -0.8835, -0.1954,
      1e-35, 1.027, 1.694, 2.152, 2.777, 2.99, 3.191, 3.286, 3.847,
    ],
    [
      -7, -4.785, -4.539, -4.177, -4.065, -3.219, -2.887, -2.728, -2.195, -1.712, -1.543, -1.111, -0.8828, -0.6908,
      0.7936, 1.088, 2.408, 2.758, 3.326, 3.458, 3.593, 3.776, 4.072, 4.208, 4.377, 4.525,
    ],
    [
      1.498, 2.872, 3.737, 6.028, 7.07, 14.54, 16.72, 18.14, 18.8, 21.22, 22.83, 29.08, 32.53, 33.94, 35.31, 39.76,
      42.43, 44.18, 45.8,
    ],
    [
      -5, -4.925, -4.753, -4.663, -4.567, -4.344, -4.025, -3.878, -3.427, -3.11, -2.33, -2.09, -1.274, -0.6648, -0.4856,
      1.666, 1.835, 2.141, 2.288, 2.563, 2.824, 3.25,
    ],
    [
      0.2357, 0.462, 0.4791, 0.5122, 0.5582, 0.5918, 0.6876, 0.7046, 0.7204, 0.7369, 0.754, 0.768, 0.7857, 0.8678,
      0.9006, 0.9187, 0.9357, 0.9722, 0.9988,
    ],
    [0.06592, 0.08332, 0.119, 0.2016, 0.2187, 0.2511, 0.3009, 0.3347, 0.8639, 0.9518, 0.9992],
    [
      1e-35, 6.011, 6.516, 7.246, 7.98, 8.106, 8.273, 8.373, 8.537, 8.649, 8.736, 9.332, 9.425, 9.475, 9.557, 9.656,
      10.03, 10.16, 10.28, 11.32, 11.39, 11.88, 12.13, 12.24, 12.4,
    ],
    [
      1e-35, 0.01377, 0.04176, 0.06755, 0.09231, 0.1108, 0.1287, 0.1426, 0.1646, 0.1794, 0.2109, 0.2728, 0.2925, 0.3117,
      0.3313, 0.4204, 0.4378, 0.4683, 0.4827, 0.5156, 0.6264, 0.64, 0.7035, 0.75, 0.761, 0.8606, 0.877,
    ],
    [1.5, 2.5, 3.5, 9.5, 17.5, 20.5],
    [3.5, 4.5, 5.5, 9.5, 13.5, 16.5, 17.5, 29.5],
  ],
  trees:
    'u1q(!I;F#u-/&!IW!J[v0!JQ!Luv#O#!Jq!Lk!I{E#7*/%!LI!M[!JVu3!L^J#u7!MF!IS/*!Mm!Jsn7n/n+!Nm_$!O*!Q/n4!OX!PGn<n9G(!' +
    'QF!PJ!QfJ#V#!Rub$!O.!QfnBc#!R]m-!P2!RY!R}r,o+m%!Nv#,!O7;-!Q9!Oc#-!ON!Qlv%o0!O=#,!PV!RM$/z;M$!Q%!R[t9t7!QO!O*!R' +
    'V!Ouu1p+t%!N}x6#+!ODy+!Re!PW!O-#,u,!OH!O|x%W#y.!R8!P~!P4!OPx6y.u4!Q~!RK!PW!P=u0p&F5!O(!Q~]#t4u*!OJK3!Oz!R@F$!P' +
    '&!R(D)!Qk!P.$-u2l)!P/!QTM#!OEy.!R:!PUp.!OE!Q%r,o,w+!O)#)!OAx6!QA!OF+#m)!OV!PY!QF+#o0#0!OI!Qhy.$2!Qw!P*!P*z;x61' +
    ')!R5!Ny!P/!PT2#}$#,!OP$%!R%!P6p&!O.!O]F$p/v2!OS!PL.#!Oe?-!Qr!PF$0}%-#!R*!PB,*&0!Qh!P*!OG!Oqn5n.!O2{$!RK_#!Ocq-' +
    '!PA!OCn<J>l3U7!Pp!QV!P3!Q[z;/+U#!Nsn@!Qi!R*!NsU7K$!Na!Qp!R#n6n.n&!O2{#D2!R+!OG!OC{$!R#n1!Od!P3n=n:l3!Pz!Oy!QEY' +
    '#1)U#!NznD!Qp!R%!Nz{=!Q~!O&n6n.n)!O5!OO{$!QuM-!Oo5&!P.!Pzn?n:!Pm!QBnDL1!QmU7C$U6!Qo!Or{7!N1U5!Qs!O2!Qt!Qzt/o)M' +
    '-!O9!Of+#!Omx6D(!Qc!P]!Odx6y.z;D*/+o5!QX!Qs!Nv!PhB*t9!Ny!QT!Qa!Oyo.!O^!Pmn8n.!O;K2F,n2!Opv0w,!Qj!P,!Q1!OL!Q4n@' +
    '1)n<!P|!QH!OUz;!QpK$F8!OO!QS!Qft/m$!O>N$!Oc$*N,8%!Q;!PO!OW!Om*#o/!OOm,!P%!Pzo3m.N$!P)!Q.!QNU#!Nz!Qfn4n+!O={$r&' +
    '!P-!RYn/!O_@#!PO!Oqn?n<k*M*{.!QQ!P5!Q+!Oh!Q:Y#1)nD!QW!Qm!N}{=!Qj!O(n5n+!O?K4!Ocu&!Ov!RAn?v$!QCu/!O:!PS^#!QcL4!' +
    'Q]S3s)!MnL6!Nz!Qf!Qfn3n*!OA{$!QXn1!Ok!P;n>n;t*l)!Qd!PRl+!Osk*{.!QO!PY!Oju;!Q1!O{J#V#!Qe!OHnD!QI!Qht,7&F&;#!Py!' +
    'Ot!Q9l%!OC!OtF(S1l,!Oc/%!P)!Pz!P{D*z;*#!Pp/*s&!P}!Q]!OCU7!OG!QX!PMn7n,u&!OC!OxR*u+!P,!Pq[#!P$!QAn@n<P#/%!PW!Q5' +
    '!O(R(!P]/+!Q?!O)Y#nD!QI!QdV#!Q[!O:2#t$;&O$!Ok!QN!OC?/z#!RQ!P@!O[x51$z<y.!QR!Ot!O]t3;(!Q/!OqJ$!O;!Q,!Ohn3n&!OBz' +
    '$!Prn/!Og!P:n@-#4&U#!O#n<!PSB1!Q2r+!NN!P_!Q<(.!Ob!Q(z;!QWU7B+!Nl!QZ!QQw/w)!ODS(!Od!P@S4s&S2!P3L3!Pw!M$z;*#!PGD' +
    '*!Q=!P(!O]*#b${:!P=!Q,!QND+-#!QL!Oo!PTm&p%!OI#-!OqE%!QM!Olr-x65(M&!P&H.!Pl!P1!QG_#!Oe!PP#/x2T&!P?$,!Q8!P:!P3U#' +
    '!N5!QOo-l&M)F/!OH!P|#(!O]x$!QF!Os#3!P/S+!Ou!Q3F(,%1&!PX!Q:!Osz;$)M#!OE!QO!P^U7!OK!QJu.q%}&M(!Oi!QH!OMS-!OgN-!P' +
    'a!ORx3z;u5z,!Q%R&!OA!PSy.&0!QQ!P:!O[!P&!PJn/n(!OGz$!Q$!OvnBu9n;z&S)!P6!QHM*!P0!Pc1)Z#z.!QGz2z0!Pm!OD!Q.!Oe!O-!' +
    'P)z;!QS!Oyn/n&!OH!O{n@$&-$/+/%,+!Pc!Ow!Q-!O0!Ojz5!P)!Pmz;nEK/!Q>K0(%!M|!Pk!Qe!QWK$!OX!QCl&7(*#!OyW#!P|!OZ!ONx4' +
    '-#+#8#!P6/%!PX!Q;A%H,!P~!Od/+!QA!O)!O{M,!Or!Pfo(2#;#!P}!OM!PDr-;+*#!P3!Q#J9!Okv*!P&!Q?z;)#(#!P)!PyU#!NF!QHU7!O' +
    'B!QCx6)#l(<#!P@!OTz;(#!P0%#!Py!PE!Ob(,z;s*R)!P2!Q%/*!QE!O6!P3!P9l*!ON!P3w)!OMw7#*##!OiO&!PA!OGO$F41$U*!Op!Q,:-' +
    '!P=!OF!Q*z,!QF!Pc,(#/!Pt!QJ!OKo&m#!OOM*)#!Ofm.!P#!Q*{/!Oe!P~r2,%-#o2/$!Pd!P4!Pu!P-!P#*#!PSx0!QK!P]D+x5+#!P9;3v' +
    '-!Pn&1!QL!OeU8L1K/!PuU*!Lc!PP!O6!Q>!Oxx3!P#!OLw(!OKu3]#1$I&!P<!Q4!P4!Pvw7U#!N0G/u7r)U3!N:!Q1!Q%;)!Q-!O{1)!Q:!O' +
    '5!Q:n-n$!OI!OwnE,$c#k+k#!OFL/!PqU7!P,!PxnA!O}!Pw!P3&.!Ow!Q_U*{2?(!QP!O-!Ms!QNu(}+]#!P5!Q()&!OY!P}u21$!P{!PC$);' +
    '2q$!Pa!QAB0L1!Q#t9!Oz!Q8H+!PaB3;=!P3!K)!Q6!P=w(!OMw7A%C#!P~!P-x2y.K1K/!PyJ:L/(#B4!Mh!Os!Pl!NG!QN!Qp[#!P;!Qh!PA' +
    'r-!P6!Q2w&d$!OL!SLF/;-$(!Pf!OrK4!P$v+!OyD5!Q=!Tg$*w5:.!Q1!PP!Q>!P#n*!OYnD{(J;s$!O[!Q3!RGJ&!O^n7!P3k+1({*!Of!Pq' +
    '!O,D#!PA!NvJ*w7!O[!Q?!QHn*!ObnD;+$(-#q*j%!Q[!PN!P_!Od!P-4(n>!P%U#!N7q+k-k(!O}!Pw!Nc!Q0V#!Q4!Od!Q;n&!OXnE4%n?Q)' +
    '!OI!P3!PYn2!P8w0!QE!PXz;!QB!OuD/S4!PG-#y$$#!Pd!O_;>!Q.K-z<!Q#K%!NN!QTB3!N^!Px!Ouu&!OXK4D0!Py!P&y&!Q)D3!PN!UxD,' +
    'X##4$$($O&-$!PS!O>!ON(+k#!O?!PxZ#!PU!Ok!P&J-!PVf&}(!P{u8!PT!N7!Q9!O|u&!Ob!PRw%!OQw9)#K4!P4u&!P*!Rf(-/*B-F6!PJ!' +
    'Q>!Q%!O.!P/!Q(n#!OTnFz;M*z&!PiO$G,!PDf)!O?z)!P|!Oh;0!Q)!P*N-U#C&!N>!Pkk+!Po!P6!OsK$!O?!Pk!Q;n$!OUnCJ&!Oo(-($!P' +
    '1W#x&!Q*!PL!P#!P-;9!Q9F2H*!PxB0!OB!Kj^#!QL!O:o#m#!Og!PC-#z;o4L$.$x05*<#!Pj!Oz!QF!P7!P#5-!PZ!QRy-K,y)!P]!Q3!PT!' +
    'PJK$!OG!Q,!P(n&!O^nGK41&525.!PKr0S*!P4!RB!P9!Ol1)S)E#!Ql!Og!Q%!Od7%!Oy!QZ>%J*w8!Kv!Q+!Q+!QDS%k$!Od!PQz;K+I&!PU' +
    '_#{8!PM!Q-!Q-J:z7_#J2!Ot!PX!P]!NdF)p#!Ow!Pdv3!Qs!PTK$!OQ!PlM%o$!OdA%!P&!PX;1>%!PQo6!Pj!Q9L/<#x0q&!QtT&!P(!PsL)' +
    '!Ot!Q#!O~L0!N7t#!QL!P2w%!OY)$g$!PR!P;Z#x,F7h#p,!Q,K,p0!Pv!N8G+!Pd!NW;2;#!P2!QDw-!RC!PN!QO!PK.#!OI!Q-N$m#M-!OX!' +
    'Q;G*?*!Pf!PFk)t+!P_!O^x1!Ps!P#N-x-y(!QP!Pk5453!PW!OD!RT!Ojn&!O[nF(-x,p-W#!Q;!P8!PM|%!PM!O|!P+!Q1w$F+!OR!SIF7Q)' +
    '!Ov{6W#4)!PZ($!Oc!Qb!P#!P9+#!P.&-!Q9!ObD$z9z&C%!Pu!R+U#!NzT%U/G/!PC!N2!P]+#&*!PH!Q6!Pw!Oj})!PKd$u8t%!Og!PI!O1!' +
    'S%n&!O_nBz&7$!PDH(!QG!PN/%5%n?!P.!PZT$!OY!PWg%>#!QM!Pc!P<z:!Q#B$!QD!OKe##4N-$$D..&!PX!Nkl#!OT!PQ/%!P#l1!PF!QFl' +
    '-!OM!Pq:0U+{4!P]B&!M:!Q1!Q/!PL!OQw$!OWnH-#/#!O|54]#p0{>!PQ!Q.n@G#!P6!O/!Pxw)!Rx!Pp6+!P9!UTG%!PD!O_s-?$!Ps!N+!Q' +
    'Cx,y%!Q;F3L-!PW1%!P-!Pw(+!Q+B.!Pc!NPL%u:|)!PL!OlH#j$!Pp!O<F0!Lv!O?|(!PNs)!R6!PQw#!OZz<?+_#L4!PV^#!Pw!O;v)!PTr%' +
    '!QRK(!P}r6!PL!Mr0$7+O#!P8z%!Qt!PT!Os!Q&F0!ON!QD-##0y$D&h%U1!Q5!P9!Or!Oi!PGJ?f*A#!QBA$!Op!PQB)!PN!Q.!Q-!P.n#!Om' +
    'nIk+/#!P&5*-#t&!Prt1O#;7!Oi!Pc!PX;>&&!Pr!P9!P-!P.?$L&!Pq!Q]x/!Q3!PG!P0!Q1n$!OmnIu:-&N.J&!O}{&F.K2!PG!Qn!Rl!PX!' +
    'O{!OjU0B/H%)$!Nk!Q7!MC!PwnA!Ov!Pp!Q1w#!Oc,#f%v/{&{%!P0!R;!P2u7!Pq!P*;*u={5!Q5w*!Rt!PLw4!Nr!PU!PUK5p(!PW!Oyv6!O' +
    'l!RZS%t2!P#!Q3t.##!P=z*B4N,!QO!O^!PQ54!PT!RXA%m1!P7!N7z:m+!PA#6!PW!Q-B*!OP!P}w#!Oez-n.F*!P$v5!S<!O|u9J,?$!Q:F+' +
    'w1!Oh!Q2!O.!P}nBo%!Pg!OGU*!O(!Q)!PI-&/#!P+/*/&F3A%:(!PSL2V#{3{+!Of!QIH)!OF!Pj!OS!O9!PV&0u6!QH!Pe!OP!Pr!OR!Okw%' +
    '!OY1%R$t7>$w2!P_!O_!Pc>&!Nm!P36)t.S,!PH!Q$!PM!P71)J(u)!OZ!PgO(!Q,!Op!Omw$F%!OZ!Q>,%/*1&X#b$)#!PCH$!PmH({8w3!P$' +
    'R*!Q-!Ly!P>g#!PG!Q#!Pt!P/!Pq!OE7#!Ox!PW=$J+K/r8{2J%!OW)#!P=!Q4U(!Lvs.!Oy!Q,!N_5$!N|!P-/#!Og!PPB,s,!O>!Pz$.!QW!' +
    'Ote#M%w%!OZG&v(L&4(=#!P&!QJ!Q8!Ol!Pu;<!Oup(!QW!P2;*H/Z#!P{!P0!Op0#!PO0%!Q>!PP!OW<#p)T#7-b#?%!R*!PY{)!PB!T|!P@M' +
    ')N%|$!P[!Of!Pg!Pxe#!PQ!OOp$!Oc*)f#!Ok!PS!NM-#G/L4!PJF:!Oq!Q%F1O$!PBF&L+!Ox!Q-!Q0u<!QVy$!P.!QBG%!PI!OcM)=$3#!P,' +
    '*%I%I#!PU!O{F+!Pv)&!P9!QAN(m0r/!Ox!N(x#!O@!Q/!PnL(!Q3!Oa0#!PU,)!Q,!OlnHq.S5;3##!P6G(,%!P~!P8.%q$!P:!Pe!N]J7J5*' +
    '&!PG!O^B2!Np!Q>!PZ!Pqn@#%!PG!Oq!P_!Q,nGk+q.-#]#L1L%:$!P%:&!P~{;!PG!Q+!Pw!P:!Q#!P9!P;!P1|#!Q3y*L#!M5!P}p0!Q;m)!' +
    'Q+!NInFu7($K*!P^!P,!PVD%l2!P&(,!Pof+!PF!NNl4!P*!NZU*x(!Px!Lb&#!Q1;,;(!Q(4#!P]!Kq!Q*#7O(/%H#O%Q(T%!QU!Oh/$!Par$' +
    '!Oe;>!PD!QCp*!R<!PVI&!P#t3!Ph!P8!P^!Ox;8U,!PA!Q/!P7a#n%;.D5!PC!SXm/!O]!R*0&nIL.!PSt)!Pus+!OyL5!P,!Ph!Q#!N~D1!O' +
    '9;:!O[!S^k#!OX:0M#!O|!PYa#k-i(i$U49#6$!Q$!P7B&u0!PG!O9!P8!Pdu$!Su!P^!P4t:v4!P>!N$!PR!ODz&?$U)U%!Pn7,!Qc!SX7(!P' +
    '#!Q.t0!PgU,!Nm{.!QM!P1M%@%!Ot!PMz<!PSF0{<!Q1!OK!Q><#e#p-x0!Py!PQK,!PW!P<!OlJ%!O@;+y,J<!QF!O_!P;;,!NBr7C#N+{*!R' +
    '=!Pl!On!O|K#!PT!L{-(g&{$!Q8!PSH&?#*$!P3!Q+J/E&!O+!PJ6*!P,!R(s%?0!Pm!ObJ6!Q+q,.%!Og!Qp!Q6!Oi<#-%(+U$!P/w.!P~!PX' +
    '.#4$p0!P0N&!P;!Mx!PP!P]()!ON!PIq)w6w1!Om!Pb!Mky,!Po4*!P(!Q_/#!P0S#!P,1#S.!P7S/n06#!U6!Q%!Pxv/!PF!Q45,x-s(!PDh&' +
    'p-g$!Q;!O}U.!Ow!PQ!Pn!P8!Pde#54530&0#]#:#!P,;%i#!PZJ0!Rm!Q,!PM50#2|&!P-!QD!P5!RS!Pj!OQ!Og:)!P&!S-F-!OE!QF/*/%/' +
    '$S$!Ojx+5)!PX!Q7!PHl$@$S/!Pa!OC!Q4E$!Oo7)@%!Om!Pr!Q4l0O&!PR!Og!Pz!OSz<:0!PO{9_#z-n=!P#!QG&(!OA!Pu!PH&0!Pq!OJF0' +
    '!Oa!Q9{2&)!PT9$!P@!QXI%!P;&0G.*(!PTF7!N}!Q&t2s#F+!Os!Qd!OE#1H-!Pa:,!Q8!MR!QE#&!PY!O9N-D4N#W#!Ot!Q%5453q#!O]n6!' +
    'Pa>%_#!P+!PT!PX!OZ:)!P-!Rr{.{+r*!Oh!Q7D6!P(!S&!P#!P$z;u:S,u3!PAI$!O_!QSZ#!P]!P/J-J)!Pd!O:nA!P(x1!P|t8!NA!PJW#t' +
    '96%!OM!Q*!Q)t7!QK!OWw%G/!OgD-!Rc!OvX#7)x1r3k,&+!PK!PqI&!PB!O#&$!Pr;,!OS!Pir5!P@G-!P6!NMQ#!Ou!Pc!P6w#!OoJ>K)!PW' +
    '@#h$!PC!PyU-/(K/!PB!OO!QE!PHU-E$U%!OMu%!PX!Qvi%!Ps!U<#.!PL!Pv{1J8;.6(?1)#!PF!Q2#$!P3!Sn)%!PW!O5J%!O[?,!PaJ,?.!' +
    'O-!P5!P^#,!PfV#!Q9;/!Pf!TW!PLe#/*/#!P5z1Q&!P(I&p).%z%!QK!P_!R@&,!PAy#!O~!QXL*A&!OW!Pmt5!Qw!PT!PI!Ob!Olw#!Of<#5' +
    '$n@!P@;3!Px{*!N|t6!Q2!P6!PYz6z0w,!Oar.@%;>!Pl!O_!Q>!P$G)!P;U3!N%!Ow!Q#/#((!Okn:l.!P2!QA!OX{(.#B5K2!P|!R6!P4!P:' +
    '6&.#!PNr)#5!Puo%!SO!P|G,l/!PD!Pt!Op!P?z-q.M%{,!Pc!P5r%:+{-!Ox!Q35/!QGB-!Sk!P%(/%#>%(&!Op!Pu!Q%!PF!O@!P<M+!P?!P' +
    'Sa#/*1%t3/$!Pct-E$!PJJ1!PTU*(*!TN!P]!P{v.!Om!PSU*@$!Px($!Nm!O|!PL!Pg!OZB1!O9!Plk#!O]R$.#{0Q$!OX7.!Q8!Od@&_#r2}' +
    '*!O1!PI!MA!P6J4!P}9%O$r4!P;!N$!PR!P^!PZ-)!PT!Ojk#!OYS6z/9&N%m.F9z&S4!P=!QA!P+!Nu!P]p0#1S0!Pv!P6!Pyz(!Nt!PzK,!P' +
    'v!PQ!PGo&!Ou!PyS7j#!OQ#7!PIS%L,!OD!QD&%$.!Q#!O-z3!Pw!O?i)$+!Q3!P.!P)k-z;K+p0!P]!P8z7k+!PQ!Ohz8!Nd!P:K$!Oi!P|y)' +
    ':*!NC:/!P{J=8(!NH!P,!PS8&K(!P}!Nu!PzU%548&K.x.v&!P8!QN!O~!O{!Ob6+!P+!RPU&R#;6!Nl!Q<5+w1!O{!Q=v0518$!P_!S3!P^!P' +
    'h!PPe#P#h(r0!PSB#r1!O9!Q#@(b#i&:.x*!O^!NL!P@!PJ!Pz!P?s(R%!O^!PP!PgJ3!OS!Q,r/!O]!Q3,&N*!PSo1!P$!PX&/o*}#,,!SL!P' +
    'a@)!Og!Q??&9(!OwK&!PB!QfN)!Oc!PI|$!O{!Qd<#/)p)#$!Otx)t(!QN!Pe!P]/%/$$1!PU!P&=#n4!PC!OK!Pl[#!Pg!OG!O_L%!P4m(!P%' +
    '!Q(e#r0Q%;$!R%!P)/$A&!PQ;4!Q,f(!Pr!P+=$G$!PSq*t(f$!Ol!R+!Oi!Oe!Q#B#8%!P5!Q2!P>!Ow{2J%!P%B(;;!Q2!PHr01$S-!Oz!QQ' +
    'v,S&!QNr(U+!OSJ.!R/!P:k%!Q/!P0!P0v1v/!P8!N]!Ps!PMk*z-N$!PLN+u9U,:%!QOB/u#!P1r#!RX!Pxz%!Q+!OZ!Q8y.!PQ!N^!O{U2B%' +
    'R)!O@!P3!PU!PR!P;y$L%z,d#m*Y#!P+:1!P/;5T(!Sr!P.!PN!Pd!R$z45#!Ng!Ou!PLk&?)!QD!PO?-z+!Ou!Pj!O_!PV',
}
