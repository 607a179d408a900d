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
  trees:
    'E-{#V;!I>!KuE$/(@*!JY!Iad$!M)!J_A%!Kb!M=g$70!LS!IQ^97/I#!K=!Mk6%)#!Kh!M[!J{!Ite85#+#!Oq!R=V*!Nve0!OPc,!OV!Qr+#' +
    'J/6&70$.!R]!P>#/!Of!RQ!PCo#!O*!Pn_/G,!Rs!P:!Owy#E/c.!Ny;+:,!R(!O?!O3e2!O7#)!P?!RME&>&!OH!Pw$0X#e)!ON!QvM#!O<!R' +
    ']!OY2#5&#*!O6G*!Qg!OBo$!N~!QUE&b5e/!O%!Ov!QV#&5*!Qh!O|E*!QQI#R$!O$!R9!RKE,{#T(c+!OI!QI!O(A&@)!PK!OR$,M+.#F%!Om' +
    '!Qn!R3!OH!O}3#!O9^9$.M#!O:I#!PK!R;!Oe!OJ2#T&#(!OR!Q_o$!O-!QCE&e/!OR1&1#!QQ!P*!Q|$/]&##!PUE*!QEI#E7!R,!O*!R5T2!' +
    'Q?!Ne!Or2#V1C*e3!O>o#!Of!QX!O-;-!Qw!OoE&e/!OV9#!OT.#!P)@,!Qy!PIC--#,+!R&!P=!P>&+!Q#!O*y#V)J#X+!O]!QK!O7a,V;!Oh' +
    '!Q:!QUF#/(X(!OV^6!QU!O[C(b(!PI!R.!O{]&C.L#!O@!Qz!PX!Oie75%Y(!OnS)^)!Q4!O.!QVv#!O9D#!OI!PQ+#v#!OW5*!QJ!P%^9>#S*' +
    'd/!NZ!QI!QO!Qz8#!Qb!OG2#T+c*!OX!QF!O:E*C&b&!P.k#!QL!O]H)!OV!PCD#C3!Q%!OI]&h#&+!Qw!Pjc5c4!Q:!Na!Qi!Ol2#T,+#!Oc5' +
    '*!Qd!P,K(!O:>%!O_!Q[$-L$+#!On!Q9>#C)r#R%!PN!QQ!N~!P71*M)!Ql!O~!O,!OdE+y#V0K)!O=X/!Oe!QZ!PgC&-#73!Q8!Oa!Oj!Oy3#' +
    '!OMC,#%!PS^;I$S,!O%!QZ!Ql!Oy7$!Q/!Ole7{#J-9#!OTg(!Qn!P%!O@*#!O[X#!P>I$!O|!QW*#7#!Pdn#!OL!PWJ1!Qea-!PA!Qb5#Y$1&' +
    '!P.!QSh#-#!Qb!P=S,!OG!Q1v#T(Y&!Oz!QPo#!O?6-!Ob!Q5Y#9$!OT!PAb$!P6L$!P-!Q?2#V0C*3#!O[!P9!O@c*!Og!QHE*w*!Ok!Q.D#!' +
    'PS]&I$E7!QO!O6&+!Qb!PD!OkE*L,70J+!PEf#!P{!OR!OA70;3-#!Q:!P*:)!OR!PY!O[3#!Od#)70!Q$!P#h#_0!Q_!P1S(!O>!Q.e5y#;*L' +
    '&!OV!Pm!OGL(!Ofh#H%!PG!QH!P2C-*#L%s#!P&!S7H#!P4!Q>S#Z$!ON!Q[!QV70!PD!OH2#V-C*e0!O_4*!P+!QO!OE;-!QH!P(E*/%/$!PS' +
    '!OM=,!Q=!OzC++#!Pyh#!QZR%!OC!QG&*!Pn!O62#V(5*a*!O_!Pw!OG;-!Q;!Or*#w%!O^1&!P+!QX>#]%!Pfz#!QY!NZj#])!QQ!O&R&!O$!' +
    'QLC*X$9#!Oe/(/$!P}!Olb,!PL!Q[9#2#K(!Oa!Q])#!P2!Q?-#!QO!O}y#o$T(!P4!OE!R6X$!Oo!PSe:L)o$T)c3!Ou!Qd!OJ!RET1c,!PA!' +
    'QDo#!O]e,!P%!Q(*#o#L/!OiN%!Q)!OD!Q,9#3#!OV!Pz!QO2#T-#)^.!PP!OY!Q7o#!OIX%!Oie*!Or!RA#-$$L(!P3H#!P0!Q-!Oze9T5E*!' +
    'P>!Q[o#!O]!P}!QPC,X)V&L+!OoT6!Pw!P,M(i#k#!Q?!P4!Om!OYL%!PHI*!Q$O##-!Q1!Q[!OI{#V2!OK!Ph,(!PF!OUy#V$J#!Pc!OT3#5*' +
    'M%!Q4!OL!O]!Q%1$*#!P]d)!PP!QMS+a.!OO!Po-#=+72!Q2!Oy!P%!OmC,E*L-V.X.!On!Pl!Q2M*,.X8!Q#!N9!Od!O]:.+#!Phh#!QR!PeS' +
    '&!OjL&!Ow!Q)y#o$!ON!R2!P5C*#,3#T+!PP!O[/%/$!P^!Orb#!OvS%!Oj!QPT5-#!QK!Ob;1!Q7!P>y#T%!PL!OP#1!P,b%!O]!Q@A$7.!P,' +
    '!OP70M)T3-#+#/%!PW!Q]g#!NB!QP!OiJ4K3!Q.g6!O4!Q=!Od!OR4#!PhK*!Og!P{e4;+)#!Or>$!PF!QL!OU)#C#(#!Ox!P|!Om]&(*;/!QO' +
    'J1!Q6!Ou!PR!Oje470,&a(!Ov!Pe!OX!OS)#70^=(#!P1W3!Q,!O@!O]!Oq:.W4(+!QK!PXW5!N0!Phg.!P,!PzE*5*l#V=!P#!Q9!Q;!OO5*$' +
    '1a0g6g4X$!P$!Q#F.!Q@!NL!QJ!QI!O]&+n#!PC!Q4!O.C-z$i#,,-#p#!Pf!Nz!Oy!Oi!Ofa0i#M)[&W1r#!Q)!O3!Ok!OG!OW!Ou!Q>70a&!' +
    'OX!PC!ORC.;/L%!P9>$!Pg!Q@T4!Plo#!OXH)!O]!Pqo$T(J7!P-!Sn!OR!S>>#70T97,.#!P6!Pk!R(3#!OW!P>f#!Q/n#q$!OR!RY!P=*#1&' +
    '!P2!P~T270!QB!Pk;370!Q-!P/!O|e/C.3#L,!OW!PJ,-!Pe!O_!OOC$W4D#B$!PQ!QP:.!QB!PjI%!L)!P*5,!Pbc8!Oa!P{e+>$!Oi5*!QI!' +
    'Of^6L%f$6+!Ph!Rj!P.g#>(!Pe!M,|$]%!Pr!P%;3!Q;c=!Pfb2!K1!Q,;)!Pl!OnC*X*.$:0c//(!P5!Q-L3!Q.!Od!P+!Org#!O7L%!PMa.b' +
    '0!Q)^(!Q1!O(!Q=V%L0!O^!P]!PUE3T(,)!Pl!Oq;06*!O{c-!P,!Qb!OV$+d,S)F.!QP!Nz!P}D#!PC!QD!P(9#C%:*!Q)!P*#0!OK!PE-##.' +
    'N&?$!P)!P_!OUb%!PB:-g#!O@!QDE6!P@!Q5!Ow3#T-!PWs#!O^!RGw(V(A$!OZ;&!Q(=#!PX!Ok&$D#!P+!Q+!OoW4-#Y/!Pt!QC!P.!OU^6|' +
    '$V,f$=&4*!Q%!SS!Op|#!P1!Oe!PqI%!OQ,(4%!Q/!Pd!OvV%!O^!PG^6N#?%!P&.#)#!P,z%!P8!Q,!Pw;-,%-#!Q2!P%!OpS.Z#^(!P+!Nt!' +
    'P}!PgV<y#!OaS/!OW!PL!QHJ0?$L-!Or!PT#.d*!Q#$#!PO!OqW4j#O#!Q4!O?!P#!Ogf$o#u)!P>!R$!R6L&!OY(%!OL!PMe+3#W2!O^F)!Oc' +
    '!Qrb/!P,!Pv)#70o#!P=.#&(!Pg!OB!QA!Oi:.W2(*!Q2!PO!P(!PUC/;.V(u(!P;!Pyk#!Q0!P5o#>&F1!Ol!Pe!P_W0!PgK-!PhK4!Ml!Q3v' +
    '#o$!Ob!Qj1#[%!Pk!SG!P6e)!Ot^:;38$k#!Q$!Oz|$!P.C0!P~!OlT(!P{g6g5J1!PCT.!MB!Oc!M,!Ps!P%9#K&E+!Oc!PB&+!Px!OG-#E8T' +
    '85(W$!P.!Ph!RU<#K-!Q)K.8)!Q1!JYE1!PU!O#!Oa+#!PC!QJ!OzT3E3!PR+#!P7!Q9J2S*m#v#!OX!Q-!OI9&K#!P#!Pg;3!Q*c<!PG!N@f#' +
    '!P|v#!ORJ5K2!PC!Nd!QCe%o$!On!Qz:.S1@,<#I&!Ol!PxJ$!Q,a/!OrI-!Kf!P)!Oy_2!Py!P3R-V(!Oyc=!Pf!O4d1!Pk!P3:.-#;376,(7' +
    '*!Pz!QN!P+!P6T*!Pwq$!Os!Ro!OxB#n#!O{!Pc!Oke%!Os)$^>o#f(;)g&!Qf!P+!Og5*!P_!P.g,!Q<!POw&!OZ!Pgd,K2!Pbg6F+!Q2!Nh!' +
    'Pww$!P^!Q1E3b$!P).#6)!P&?#!OoE.!Q)!O13#!P%.%!Q#!P8$0M#!O?z%g1!P<!Q#!Q.!OU^::.W3S0($G#!PFW+!OzY+!O~!Lc!P](*!Q(!' +
    'P7]#!Oe!QpE,!Os&+Y/!P:!QF!Nf!P(T3()(#4+!PY!Oc$*W4Q%H&!P$!Q#!Q4!Ok!PGk#W*!P(!Ph!OLC$M&8&!Q7!P>!OP!Osc#!OyT3())#' +
    '1#!Q?!PG!Py!P/2#4*!O_;3!QS!Our#Z#c(!Po!P<Z+!QI!OJ!Ny#.70l#/%d&!OR!P=H#!P)!Q$!Q2K*!Oc!PLT/H&!Pa!Q8g7;1!P_K0g/!P' +
    '#!Q1!O:!Q%#3^1/%$&#$!P,8%U$!P#!Q,E.!Op!Pi!Owd.!Q4!PG!P)E3^%^#!PG!Nv!Ptd)!O&&+!Q3!N|V,/%/$V#!P}f$S*!OtS2!St!Q/9' +
    '&.(Q#!OI[#!P&!Pl!R&S(!O{!PV!P#_*_#!Pd!QUG(!Om!PZ!Pie%!P$f$C7!Q$!ReL%!P5S$l#o#!OS!Ph!Qf/%((E34&!P9N&!P|!OJO#!P~' +
    '!No4$!On!PMN&!Q%!Odc#!O}f$!Q,J.O#H$g5!PW!Orc)!Q-F1c=!PSX&!NC!Ppf&!P6!Q+$,!NZ!Q7L.q$!Oy!Rs!PZ-##39$K(V4!Ou!QAt%' +
    '!PoX4!PF!M}S-!P,/%W36/!PM!QO!OT!Q%X$!PJ@(!Pb!Q:!P),%T()#!PU!P~9(q#E0=(X4!O|j#!PO!S/E.!Oe!Lf&+!P^!O5!R);3R$!P4!' +
    'P}!P9&)!Ou!Q|r#^;:4-&Y/c0H&!PM4+!Pm!QdI1!P+B&!PIY%!S7!PzH&E2!PH!QS!Q+!OQ!OlV7!P#!QEE/!O=!QO,$:.u%<#f$!QA!PSt$!' +
    'Op!PmM#!O^;3!P{T)!Q4E0!Oe!Pp_%p#K53#!Or!P]!Q8!O1c;!P6!OO!P$-#_3r#S*l#Z#!OyZ)!QA!P5!QTW$H&!Oq!PWW39#!PP5)k#_1!P' +
    'n!Qm!P0!R(_(!O]!Pr!O]!P-!P.u)^:V6/%!P1C6!PJJ0!Ow!Sr!PlV3!Ot!P|4&!P]!Q<f$!Q$L&J,!PW5)!P9!Oa,,:2t&b4a%!P8b-/#!Os' +
    '!Pub/;3!P;!N7!P]k#!Q$!Oq!Of!P;J7!Oy!RZ1&?$!P:)&l#Z$S1b0b/!P5!Q?a+!P]>&!Ng!P.!PN!PnV>!QT!P.G+u&!PAE*!O|!Q<!S*1*' +
    '!Q#!ONf$c%!PB!Q6L%J-!PQ!Oy,%T3!Pbg7@%@$!PFb.!PLc4X,!P&!M6g3!Q,!O#z%!P;!Pz!PhJ7!P$!R@e$!On/*^&W2$*O#f%!Q7L+W)!P' +
    '&!P^!Po!O8!P-!Ok)%J7!P*e6!P4!R8!Pf!O+e%!P-#5c6H&!PGo#S0Z&W,S*!OS!QU!O+!Pr!PbK+!Q:!PS#/;)#*!OR!M&!Oo*%!PqL,!O:!' +
    'PT!Pv<#e+M$!P$!P^]&L2V;L#!OyV:|$!PVZ*!Pu!OS!NH!Q;F(!Pl!Ohe<!Oa!Q]b3!P)!Ps,%o#;*)#!PH!PvI*W-!Os!N|b*n#!P%!P~S)!' +
    'Oq!Pvf)!Q6H#!P%I0!P|I1;2!PP!Nb!P]!P/T0W(B&^-!PJV+!OB!PX!Pw50!Pg!Rs3#!P(F,7+!PP^7!Q0!P7F-!O0I-!O~F1F0B%!P~!O=!O' +
    '?!Psp#<#f$S*!P4S2!S;!P~%#!PX.##3V9!Ot!QSJ3!Pu!Oi!PbS1J$!Pg0$!ON!Q0;,g*!QL!PN!P3!OV-#O#p#l##.N&Y)i#R#!P,!Pi!Ok!' +
    'P6!OVE3{#!Ps!P6^*!Q5^0E6!O/!Pa!Q&!P{!OY$%!Nx!PL!P0:.-#J7C5N&!Pc!P7!P(:#!Or!R2!P4.&A#!Ob;#!Qq()V/!P;!Q-c*!PM!OR' +
    '!R>/%:+#5c6I%!O{X5%#!PZ!P3!Q$#08#!N@!P,H&!Ox!Q$!P}L,!P*{#!Pj!P<N&](c$!PG!Pz!OL!Ocr#w)^>;&!Pau$a0!P#=$!P/!L_I*^' +
    '4!Or!QJ!PSb+!Oi!PsK/!Pna2!O|!Pr!OZ1&?$a#!P{!P8B$t&Y.w+!P:!Pl&&X0!PZ!Q;!Os!O8T3a$!OiK,!Q76,!P?!QUo#!P*!Po1*!Pv!' +
    'OVr#p#%#M*W3W&n#F+9$!P/!Pu!Ou!PeC4!Ph!ObZ%U%!Q(!OZ!QZ!O{75.#y#!Pp!P4!Ph!Oi!O_!OYr#f$S*!P-C7=#7)!PN!Qy!PE!Rj/%N' +
    '#!P>()g(7(J1!P(!N[!Pe!Pju*!PM!OR/)_*!Pu!PJ!OO!ObP$!P1r#^>g-o#C7I*g$!Ph!Oi)#!PE!Q#^5!P6!RuH#!PA!Q96(!PS!P.b+!Oh' +
    '!Pq!O^p#-#)&($n#!P1!Pv()$(x#4(i#!Pl!OH!Q6!PHc:!PQ!ON!PF=*(&!Q,!PP!Qg!P6!Oc/#!P*t&#5N&g,Y*@.S+!P=!Q8&,5)!Pq!Oc!' +
    'Qv6.!PE!Q1!PL!O~N$6#!Pz!Os@(!Pm!Q^G%!PY!Nye$!OwL#!O}:30%0#|#!PI;$!Q*:#!O{I3K0u+!PR!Q/!P(_-{#;/!RY!Q%!Ps!PC!Pw!' +
    'O45+!Of!PR/*/%E25$W#!OCk#!P=!Od?%<#!PJ!OTW274!P~^1!P_!Oj!OoY/c.-$!QA!OLw-!P=!P{!Q*!Pf!O8Z#:.u#_41(!P?!Q3!OR_,.' +
    '%!PT!Obe(!Qc1$!QG!PH!P?Z(!QBe&!O^^0!Pt^<!O|71!RV!Oxr$-%F&H&!PJ_1!Ps!P:&#n##)!OyP%!Op!PYE84)E+!OvT7!P~!O~!Q05/!' +
    'QJ!O<H(!PV!Oj!Oi!O^3#4(q$!Oy!Raz$)%!PI!ONd+!Ov!Q:F&:$!P&,%!Pj!P;&##&R#!NW!P8W/!P_!O~X3!PAD$!Ov!N./*r#:.t&J7,/t' +
    '#!PIW1$)X6!Ph!Q7!PL!P=!P/T6!Qm!P7!O^@#g0!P>!P}@&X7!O{!MS!PI!Og!O@Z#,#1&M#!Onf$X1=%7-!P0!Qi!P$!Qp;%8(!PZ^8!Q#!T' +
    '=!PG1)!Pw!P&!P+2#4,!P(!QAX&!PB!Q5e$!P%/*/#>#!PHK1!P2!N+P$!P8I4J1I2!PcE2!O}!Pgc9Q&I)!O~!QA;.!PR!Oc!OZ#+!PY!Q0!O' +
    'IM)V#R+R(!P_!OF!Q3a%!P:b-1$!Pw!PQu(c1!PUV5d0!P-!O7!PiY/Y,!Pb!P0#/!P@!Q/6$!Q$!ObM)e#/&!Ob!Q(/#s#!P:!Nms#1%Q$e3e' +
    '1!PD!R*I,H)X-!On!M8!OxR&!OO!PK!PT1*!Pr!OI!Q&!O{:4<#7&E3E#!PP!P-Y-I.!QBI1!OU!PS7%!P|!Or!P_K)b)!OeG$!P~G&!MQ;(!Q' +
    '6W.!PM!N.!Pr!O}/)#3N(*$!PP!P5!Ow/&E4N#*%g+!Q:!Op&%!O~!N]!P_5.!Q/g/T2!Qh!P#T1!NW!Q$!RY!OTW(1%1$!PQB&E5e.!P0!O@!' +
    'QDP#!OFC-!Pl!P(!PqY/N&!PR!OyE(9%!Od!PsC2V6!Pp!QW!O(P%T$!QkK$!OsI(!Ox#4!P[!Qo/*1%D$d#!P(^#/$!Pp!P>c6!PO^$!NU#0!' +
    'O]!PG/(!PZ!QA!Pj!OJQ$d*J&!QF!PM^29(5-@+!N|!PJ!P.B#!P{c7!PB!O*b1!P@!QmO#-(!PU!Od$,b,!P<a3!N#!P9!Q(r$L#!P,Z#V#F/' +
    'R,@&F*a1!OK!QK!MO!PM!Pv!Q>!POZ(!Q9g0T,!Pp9%!P@#2!O{!N;L*!PG!QB!Okp##5R#c2V7J.!PY!Od!QLE%!Q;!OG!PLE3=*!P@!Qw$0!' +
    'Q1!O0!Ok/*/%/$&#!PV*$!PQ!OeK%T#x$a)J-!RD!P)!OS!ROw$!P+!Pd!Ovw#!P=8#g8!PT!O^:1!Q(!PN!ONl#)$H)!P>_&K6K2c&!Q<!PU!' +
    'P&!QK_)B&!N^!Q0!PG@(!PHc,!QgS#!OJd)!P)#.!P:!Q*c:!Ps!OcP%K$!O|!Pbg+J7{#C1!PsJ6h#!P3!RF!O^g):(!Phc(!PTR$!PCJ)!P5' +
    '!Nz!Pm!QH6(@#!Ph!PI!P9Z#,*!PO!Ond%!OW2#]$e-!P=g1W%!P4@-!R2!P?!P%W5!O^!QN!Q&#$!P,o$d(/%!OgI+!Os!Q.L1_+w,!P?!Pyd' +
    '-!OrE)!Pfg*!Rj!Pv!Pj!Qv(%B&!P4!PV():-!PfR)[$!Oq!Pfz&!P]C$!M/!Pdc0e;:%!P/e3C/g%!QJ!PT!P+!Py!P&4$!Ol!PQY/F,R*!PC' +
    '/#F$!PM!OA!Pa_.g2I/J(!Ow!Pv^+!P*J%!M(^/J*!PZ!M~!P&_$!Q&!P3!QGu#!P@!Pif%U#!P(:/!Pz!P/9&q#:&!Q2n#.%T(!PXX5!OU!P@' +
    '5,5+!PE!TI!O{V8!PL!NV!QO!PR:4c$x%!PP!Oyc6!PV=).%^3^,G)X2!P1!Pq!Q)9$^/!Mn!Ox!PT!Px!OUH)!P_!OG!O|',
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
  trees:
    'v)}$[,!Iu!LZq#!I8A0!ITv#^/!JE!Lb!IH)#q&!Jfl(!K]!M)v,!L+{7V&!Mn!K|M%!Iy@/!K:!Mho8o/v%!Nof$!O<!Q_v(G-!OS!P;=$!P;' +
    '_*!R)!PmoCo:!Q]_#!P^V&d#!RW!QF!Q2D#c#!RH!O+!R}o6o/o+!Nu!O/{$!QYe#!OX!P~o:m/!Q@!Od{7oB!R<!Rdc#@/@(!Qz!OY!Rav1!Q' +
    'i!Nns)p)P&x)!N{A%!O7y3!Pu!O@!Q2#)!OYy3!Qk!Og)#p,!OQy#!P%!Qzy3c#!RKa#!R<!P9!P8v(p&!O(A0.(!OK!P?^/!OlD(!OT!Qmy3v' +
    '-!QK{7$/_#!OS!R>!P0|5E,!O)!R(!R9$0A*!Q:!Or!O-o6o.o(!O({#!QR!O@{#!R?o1!Oe2#!Oy!Pdo<o9!Pu.,!Q[!O1{7oB!Qu!R9_3E,]' +
    '%!O/!QM!Qw!R2v(p(}%#(!OE!Q6!O0#*!O[C#$(!Qa!O{!Ory3v-!Q<$.,#V&!R)!P_&#!ON!QN!P5$0!PU!O8n+p/p%!O2[,!OI^*!O[!Q.[,' +
    '!Or!Qkp-[)p)!OW!Pen/H$!Oh!Q*?#!P?!Qgz,+(d#!Q|!P9!P>!P<o6o,f$!O4!Q9o1!Oh{$!Q}1#!Ov!PRoAo:k#!QPU+!Pm!OG[-!Qm!QB{' +
    '7!Q}Y+<(<#!Q]!O$!Qr!Qro7o/o*!O6{#w$!Oq!Rf!OU2#!O{!PboBo:!PzM$W*!QR9#!No!Pk!QT{7!Qy]%_5A/!O/!Qc!QZ!Qvo5o,v%!O8|' +
    '#!RN!Oh|#!Q{K+!PE!Oqo=o92$!P?!Q7/(!Q@!N|oG_#!ODM%/$!QoW*!QI!OC!Qd!Qvo5o,!O:o1!OkE5!P4!Qbo@o9!Pbv4d#!QJZ,!Q/!Ne' +
    'z*$&!Q<!Om!NxoH!QY!Qso4o+!O={#!Qk!Oco@P(o90#!Pm!Ov8$&%!Q$!O6@4!Q?!PN!Qb{7!Qj|5<(!N{!Qn!Q]n)p.p$!O?S+!O]!P[@$!P' +
    '%!QL@&p*!P%-#S,!Ow!Q,!Q@p,n0I$!Oy!QC(#!PY!QU{7,#!Qf!P7!P^o2o+!O?!OjoCo9]*!Ocu(!Q/!P0v5K)V%!Q$s#!Mp!QG!QD!PWD#^' +
    '2!OG!Q[!Qfu&x)!O@#&n&!OO!P%N&!Q<_2!Ot!Pv#(n,!Oo-#:%!P+!Pp!Q@V&{7S#!PHt)!Q,!Qbc#!Q#!O7!OTs)0#P&s$!OE{#!R<!Ou!Q%' +
    '[1L&!OhC)!P(l&!P>!QL!Q7)#l)!P&.%!PM!QT{7z#%)!Q<!Of!Q]!PLu&x)!OC[)C&!OdE8!P6!S/@1P%!P2!Q*!QH@&4*+&68!Q(!P=!Oi!O' +
    'qx0V&(#!P[!QA!OKG$!P9!Q[x+x)!ODy.}&!P5!QA!OI*#Z)!Of!PGt(V#t#!Q5!P=]&!My!Q.y1{7!QV]%!Oa!QU!Pdo7o+o&!OB{$!Q4!O[{' +
    '$C(!PN!RAG-!O|H+!P_!O[oD/(K({2r*!Q)!On!Q,!Q+!O%{7!Q[Y+!Oc!QPs)p&N&3%!O]!Pp!OJy3z+4(!PZ!QTe#!O{!Q)!O|*#p,!P%z,G' +
    '#!OV!Q/!P,y/{7!QS]%!Of!QY!Pmx+x&!OD{$!QE^/!O_N&!Q7!P5#-p*!P(m*!P>$.{8!Q.!OV!P0^2M$N,!Q(T$!Nt!Q@!Q*9-!QR!Pwo/o)' +
    '!OG|#!QV!OzoCo<l+4$P+[&!Pp!P.!QR!Px!Os_#!O&[-!QA!PooJ65!QIF&!QD|4!OC!QS!Q]x)!OGx1y3z,M)N+!Q&f#!O3!Pzh#!Q$!OFO#' +
    '!OQ!PD!Oh*#!PL_$!N9!QKo/o(!OI|#!Qb2)E8L%!OX!P/C)!O~!SnN*!TJ!OnoBl.,#M#1*!Ox!Q)!Pn!P+o>!OS!PmoI!Q3!QXo/o(!OI60!' +
    'OmT&:#!PU!Oss%!P0!R:oD$&&$@#!PzY*!OQz*!Ps!O(.%&)!Ps!PI!Q1!P8oJ!Q6!QXv&x&!OG6%[$!Ou!P_@5!Oy!Qvx3M&6,v+!OR!Q7W*!' +
    'PV!O>6%!Q<l,Q6!P|!P0!PCv.!P.!QGo/o&(&!OG!Q@!OmoD]*v,!O^!PGb#v3Q9!Q%!O_>&z,!Pr!O3!OA!OfoI!Q/!QUv(x&!OJ^-G,!O]!P' +
    ':N%!Pof#!O~t*!P:!QWx36%!Q9f#/$(#!P-!Q$!P.!Ptv.!P#>)!QF!O{o,!ORoFP*o@x*1&!Ot!R<!P3<&!P;!Q-G4!QO!Or_)5)!Q2:(!LJ!' +
    'QI!QKo-o*!ON!P,oD,#l.M)5-s&!Q>!PBf#!OH!Pl.%o;m.!PU!OV!Pv!Q.!P%!O~{7!QGY+!OA!Q0x&!OLv-P&|$-#!Qi!O}%+!O|!Q3!Q0%,' +
    'Q:,#x3!Py!QC!Oc!OH>%!PW!O8o,f$o#(&!OH!Qa!Or!RToHo:G.!P5r0h$!Pp!O#!P9[-!Q)T#G3R&!Px!PM!Ow!Q1!QGn%2%*#!O|!Py!OMy' +
    '2v2F(,#!Ps!P8D4|4!Oc!Q*C(!PC!QV$,{8|%B#!Q0!Nb!Q=!OX!Oj!P6v%u#6#!PT!OW^/!P*!P^y0@/68;$!PF!Q#s.!PZ|&!Jh!O_$*]%f#' +
    '/$!Q(!O?!Q7G#!O;!QE!P)!PDo)!OSoI+$o9K+!Pb!P9Q7[&!Q;&)!PlX$!P[!OX!O|!P*D+r)!N+|%!Nr!QN!QOo)!OZoDP*D*6+;#!OX!QD!' +
    'OBE6o?!P6!Pkw#!PB!Rp!Q(62!QCV&E0!Q%X&!Mr!Q2!N;n$N)!Pm!ORn4y*y(|$!QaP$!P6!Q#!R<!Or{7#0>#!Pu!P<Q:!Q7G0!QA!N,!Owx' +
    '$!OMx5y*H+N34)t%!PP!Pvx*!S9!Q3!PF!Odn5!Ou$%!PZ!On]$-#!OD!Q#$-!QC!OYo&!OYoIy*})D&!OdQ1o@!P5<$v0!O+!P}!Q?!Pr!Qgl' +
    '*!Ok!P>!Q?y0z({8t&D2-#V#!P,!Nl!Pn!Pwy*{5!Q1!PJ!P]!OS,#67!PXN(q)H)!R6!Od!O}!Ob!Odl%!Oc!PAp#G&!O^!PJ#2$$&#W+!PN!' +
    'Ok&(!Psd#!PX!Ol-#!OuL$!P%!Plv2D1Z$D.u(!OO!Q:!M^!PR!Q2!Q7G%u#!OZ{)!P}!P4W1_#W/!Nl!Q4{8&):(&$!P6K(!PH!Q#%,!Q,G/!' +
    'Ne!P}!P6W&!O?!Px!P0o&!OZoJl.O$C%!Oc!P]F)oBv4%*!PY!Q=!P%3(!Q,!OVk#!PyM*f#!O+!Pvm&!OK!PS>$!PF!OB!Q=o%(%!OW!QIoIl' +
    '.H,^)!P7F).-=$!PX!Pw!O3@6F-!Oq=#!PtB)!P:!Nm!Q$!Oqx6!Of!P_!Q7o#!O]oK&$9*O%!OD!PS<.!OD!P<+$A,o=!PX!Q%A/62!P]|4o?' +
    '!P8!Nt!Pto?r,!P_!P$!Q$!P.!Q?o#!OYoFv7r1L$5,H%!P?r/!Q4!O~!P/^+!PBI(!Pi!O^!P8!OX@/9-u+!QGQ%!M%N-!Q5!Oa!MM!Q5@0h#' +
    '<,{8+%v7J$!P.!Pcv8!MZ!Q&!P#!OSs$!Oss,Q.!P8!P~{(!MN!PP!O<%,H#!OEV&!P|!Oc!Olx$!ORoM,#o.!P+v#!P{M%]*!Ob!P^v5i(!PL' +
    '!Px!P3A&!PD!OU!QHx$!OUy+@2r#O)!P0x2!QL!O)%+u,4&!P@!Po!Pp<-!Pn!R:$,D%!Oy!Q2!On2)2(!PF!OO3*!PA!T3x$!OU+*y)M.}(61' +
    '!PYE/!PN!OC!QD{5C&<0Q*!PC{/m#!PL!QM!PG!OC!Q.E1{8!Py!Oo!N[!PL!P2x$.*!OT!S&x6E6S,D)!OT!PAG)E$!Q+E)!N:!P1G5!P{n*!' +
    'QV!O=])!R)|&!P1!Q}!PwW2y2{5M.|%?$!OF!Q77#!Pd!OuC&|/!Pb!P%!Pw|4Y+!OP!Ps!P{m+!Op!PKP)!Oy!QFG%u#!O^u%B-[%!PV!Rc!O' +
    'r!PH}#d#+*!Pl!Og!OqW2.#!Oq!PQ!Ou^%n1H(!Ok!Pq!Q(#4#$!O}N(B$d#!Q(!P0Q3R/!O}!Q1!Q5!PAN/!Q2!PUh#$)&$Y*D,Y&!OvN(!P6' +
    '!MU!PE#(!P/B$!Q@B&!N=!P}&)N(!Q)_$!Ok{7!Pi!P$d#!PS!Oq!P=!OXP#n#G1!Og6#!R;!PG{(9&q$!R7!Pe6&!Q4_)!OM!Pe.%g#!PC!O(' +
    '.*n2!PQ!Q(!OQ66!Pj!PCx$@+!OY!Rvy*4)O&y&!O~!Q*F%H.^%K%!R5!Oo!Pn!Ow@6e#/%!P#!Pw!Q)!Q3|.!Q<E#!NA!Pe!PE^%H&!Ov!Pj$' +
    '%H,|$m%!Q{!PXQ8d#H#!Ox5.!Pp|3!PE!P~w*z,!ONQ,!Og!Q7!Qd!O|!Orl-!PJ!OkG%u#!OhS$A$!PRu)!RW!O|!P//(/&K&!P9U#S,!PI@1' +
    '!PU%%!QD!Ol@(#1!Po!Nl!Q.!Pt!OPx#[3!OV!R{,#&+R5/(/&R/!PR|+!Q,|/!Og!Pi!Q#!OL[(!Q>|2q,!NR!Pj!Q-!Or[(!PN!Ok>*@0{81' +
    ')J#!ON-&F,!PF!Og!Qu{&Q2!Pe!R?!PUE+!O2!P]%,!Pl!Ot!P5oM{)M,M+q*M&E9!Pn!O8v$E3!U;!P,!Q*!OOw%!PU!Mr!P{o#!OmE7v6++!' +
    'PQ!P(!O|!R={(!Nx!QI.#!P,T#M#5#r.!QM!OI!P###!P)l.!PW_+B#!PX!Mqt$!O<y2%$!Q*!P%!OsT(!Q4)&^(!Oa!Pj!O.oMo#6*Q)1$!Vv' +
    '!P(!OlU,!OV>(!So!O{r22)2(!PP!OS3*!PH!S>w&!P:!O:U*!QF!N%h#,#y*4)!PY{1!QC!P>@&-&!Ox!QsA(!QjC$!Q|G%!O[!PLA+!PE!OZ' +
    '@-!O=!QD,%m(6(b#!Pc!O]1+!Ot.$v31,!R.!PR!O5Q4!OV!Q6.%>+.$!P[w(I%!On!Q-!Pp!Ok!Pn!O]oMl.g#.#[$!Pj!Ot,%^#!P(.,/&!P' +
    'U!Ps!OO!Od!O_[/!PEE&!Pn@8[4*#!PQ!Mh!PB!PRT)!QB!Mbi#!P,e#8%E*!Oh!PAQ0{&!Q^!PYW,!PZ!OaG+!Our-!Qx!P^oMv5G#!P+H,!P' +
    'T!P+N$;#!MO!P#W-%&!Po#)!Pci*!Mh!PSY-W.!NiS*!OK!Q)w+!ME!Oj&)!Q?!M}7#{89+!P]!PI<(!OW!PkF#B$Z(Z&!P#!MrN1!QB!OqB&!' +
    'M]{0p+!Oi!Pu{4L&!PdB+!L&!Ov!Pb!PmoM,#u0r2D0D/N(!Pkf#!P(!P_63!PU!Nl!Pao;!PK!OW6/o>!Oe!Q+L(!N&!P7-#!Oz!PO!Q8x#.*' +
    '!O^!SDT#M(r+>%W%!QY!PA!P6!O~.#!P#l,!PZ!P@0#R%W0+)!P#j$!P^!Rf!QZ!OYR)!PT!Q=h#W2.,Y#l$!P%!QZZ*!P[Z+!OuR5n/Z-!Pt!' +
    'P+%#d#!Pl!OP!P6Y-!O,!Q6!OCZ.!Oz!Pq@-!O?!QAh#$%!PUv4^0!P6^1-$!PHv*3#Y%!PRn-!V]!Q_!PR!P]K#!OV!PZ#/N*!NR!P%E(!NY$' +
    '/!Pk!Nz!Odx#(&!Ob!S.oM4$.%P+@0oL!P5t+!Kd!P*&*V&!Pj!OH!O|!Q$!P_[2!Pa!P3n6N%!QEt-!MQ!PT!QN#4[/I([.y*Q9!P[!P&!PB!' +
    'Q<#.!OO!Q3!P5[+!Rvi$y#!Q0])!PSQ+!P?]+!M6!PN;#r%!N~!Po!Q0x#!OVD5!PMx(-%8$Z#^.^$!P7!Tg!PV!P?!P+1%!W/!P/m$!P:A.X*' +
    'x.!Q-5%!Of!Pb!P&!Q)oMl.u0x%U,!Os>(!Su!P-T#68V$!P]!O}!P;!Pk6.!PTi*!Me!PP>$:&!On!Pbo9!PNp0!N[!P*!Q-9({)q%m/[%!PP' +
    '!Q~!Oa{%z%!Pq!OJ!Q8z)!PWC#!PT!Ous1@3!PF%-!Q(!Oqu-oA!P6D-!O|!L]!P5{%p(<-s(N)!S}!QU!PX!P[!PJG)((;$/%{*+#!Po!OFs-' +
    '!Ot!NS!Pt!PE<%!P6!QY_#r&!QD!Nw!PU.,.(w)b#H*k#R-!PV!Q>!PC!Oq!P)-&$0)&{6!PiE,!Ok!P{@7!Oo!Q%@*!Pf!O[@%!P{!M}!Ph!O' +
    'N.,.#!P6D6w)oLD3.)!PM!Q]!O{N(!PM!Mh_5)%Q5!Pfs*!P^!Oi_1!Of!Pl!P|-%!P]y-!P4!TO!OUh#I&5.(#!PNo$G%!P34,!Ur!P:&&!Po' +
    'x4!PSU&!Oq!Lf!PIm%E4!OQ!P|m-!Pzn7!O+!Q*@-!ON!Q8x#!OpoMv6<*K(_/v,_(!Q5!Ov!O+!PM!PR!P[y,5(!P(!Q>i%!Nn[2}*!NH!P)!' +
    'Pni)i&!Pi!NK!QOx#!OlU)oM.%n(!Pf.$Y$!Q4!PL@)o3!P88(!O5!P7}%<%!O0!Pq!Qfq(!PQ8#!QT!Pj!Q<^3!PB!O<l.{0m,!PJ!Pm_2F$E' +
    '%!O%!P6_0!PvA-!N~!Q+!PW|1$#R.&$!No!P-7#!Q-!Ng.$!O8!P|!PpG*{*9%3(#$!P^t,!Qe!P.!P/9.!P%#%!PAE3!R=o0!P/!QQn8E2Q#W' +
    '0!P262!Te!PB!P<!Ot!Q/!PTr2,&9({73)!P_u*W$o9!P)!N{5+R#!P,!R-!Ow!QVF+{9!QUy$!QZ!O;!OZ4+r&!Pi!PH!Oz!Oc!P3,%u/J(N#' +
    '!R>W#!OtX%D$!OoX#!PB!QOu*x,!O{!P~|-!N7!Pr!PSW)!PZ|*x4!Ow!M,!P0!OkQ(K$A)!PA!O:g#3$x([*!PYX,!P]!T3|/_&!QBK,!Po!P' +
    '$!Pg!P0!O+7#!PXr)s0Y)!Oc!Pd!Nf!PXe##3Q$!P*I&!PO!P&N0+,u$!R&!Py!O%S)S(!PS!NF!PSP,c#m)!QX!PcN#!R)!Oo4#!Pz!Oc.+x$' +
    '#+!Oe{(!Ro!P22%A#!PYoAQ&!OP!PB61G2!Pw{-!NI!PtZ*R$!OJ!Q>A/!Ojv/!NX!Q,!P^!OT/(,%/%S,X+_%!OO!P=A%/#Q-!PA!Qu!P/S&Z' +
    '%!Sn!Q/!P^n3!PG!PvH-R2!Pq!OH!Or!On!Ocl.r2;#Y#!Q/@5!P8!Q,!PVP+!O|!P~>$n5!OU@.!P2!Pt</@7$+U%r1=#!MR!Oa!P@!Q2!P-!' +
    'Pb!Q[{*($f#8$N(!Qa!P1!P0!Q*!Q3G+8&v2E.!PS!P&_-!N?!P7_6E2{3(#!PN!Q06-!N|!PR!Oz!O|!PWQ(oHr(!PU!P5;#!O4!Q7{,9*(&]' +
    '(L#!PHu#!P;!QcG*!PL!Py!QaM-Q/!PX1-!OH!Q[!PbW#!P<!PX.,/%K&!P:U$X,!PH#$!P+<1|(!Q]!Pl!Otm(.*!O~!Rkv6J&!P)!Q9U*!PZ' +
    '!NWD0D/!P]!O?!P{!OP^#.&{&!P{!OiC%!P3!RN.,$#!PVB%_,!N4!PI-#!P?Q6R*]#!PJ9,!PF!Qc^0!OfR,!Om!Pw!QQ!O]g#l#!ObS,S%F(' +
    '%(!PZ!Q?F*!O^!PM!PD@11(!PFb#!P~!Ox%%!Q5s/!Q<!OON,f#z&!P%!S(!P.!O?$(g#&$3&!PQ!Ow<+_4q-R5!PIY(!Ph!Njj%!Q=!O>!PiH' +
    '$E-R$!RB!PC!P@!Q.!OVE7!P>z$!P=!Qyh#@9A,!PVG4G*|)!PZ!Oy!PYN#!Q<!OeA.T%<#!Pb<)!M0#,!O^!P|!P}2&y1!QJ!P+!Nc@-!OO!Q' +
    '@v6h#!PR@-!OW!Q/S,[0Z.!PXZ/#)!P.64!La!PG!Pbj&_7!Py!O[!O;j##.!P<!Q95*!NRx/!OW!Q0.,,$.#!P7s0.$!P]!PKB#x-!O#!Po6(' +
    '6$!PG)$!O}$#!Kp!O<R4W-!Pl!OqK*!Q#!N(b#!Oe!Pr!OX9$K(o3!PpM)|0!O8!PkW(](!PP]+!NY@,!O?!Q$!Q:d#g#!Pd!OW^,!Py!OYK,W' +
    '2!Pc!OzD+!P%!PG,##1[/[#q+!Ox!Pq!PQ6)5&!P=!No!P?.(I#n.!Of!PW!Ph!R%[(!PPM#4%!QN!OR!Ons+!PTx6R+R(N2!PV!Oq!P{|/8%G' +
    '(!PN!NS9%q.{.|,!Q(!OW!Ow!O4Q-[/!P{!OER1!O.!Pe!PT!Pk{/J%y%!Q#!Ox#.v2R/!PV1.!Q?!Og{+Y,!P8!O3!P^O(_./$!Q$!O4!Q&$/' +
    '^&!O{!Q#!OS^4!PD!Pyu.U#!PMoE9/B,5$!P#R3!PR!QM!Or!QYy/!QK9)!Q6!NSU(N.!P_B(!P>R0!P$B*!M^!PY!NCy*r$!PxQ&X(!PP!OT!' +
    'PVl&:$3$W#!O~:#!P9=$!PZ?%!S,!P82)!OS!QZ!OKl+!PYX)!P-!Pm',
}
