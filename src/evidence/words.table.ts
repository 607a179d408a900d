// Written by training/units/train.py.

/** What one weight is worth, in log-odds; for each row of cues, its length counts once more. */
export const SCALE = 0.620737

/** Cues are told apart by so many bits of their hashes. */
export const BITS = 20

/** The places of those that weigh anything, as `word-table.ts` reads them: the last digits of how far each is from the one before. */
export const PLACES =
  's<w.:sT39[Ug/6ACrPHSXM.^_<A/h.)Bja%%iUw~qXoD~/&@~V8@QYzP6LJ~JT(IO[Qj1z*Hj[Gp93AC$0,e@X,Rly~~U<<<XX@Br9q3:VY=D*' +
  'A[c~Q~zdJ&[zT<XH071CGf-UA&0hoJ1S&S)I>N.0LmS~>~g@Jv-_nEFi-e~1H+~,A>QYlCY:dh3$iYXDul8/liBBF**81z5|dW~5V4~>~59?/+' +
  '9=^;/~$V7M<v#9/3+g(tS)FB~5%N()B6nrWTT4Y93&;EyJA$t?:MsyA6{E+%vPRUUdQb0M%x4A($84n~xW+Z0b,~_.y~:K~RI6,fOWYWhi~3~_' +
  '%eJ>[.0qN^|VoW%8>-3h338~AxNeeQIz@_gr|ArP$-?U009}~P~Qe7:9D-J[&F%=fAcX~.oY:;,;.1Fvp4NR_JNA9ENs7EcsMx8bTnq~@U=z:m' +
  '~P9;RYK?jeA7SA@<[~e?Q-4=4D,kDL5U~7^0~Hs,:kd5]>e^oj+-)m<6A2949X*eU*E~.[nv)S{pP~7:@>~*e))j8=szkQi1~~I{P;+~~VeMug' +
  '%3:2v~}VFh%b9/dMCWB<(kF_xf,+3@Vk9i/7K%ZE|D3NK~[7:(L+3i.^|o:ff#(9.nuT&9(bK7KgPW@DL|Fn80]w~:JjAIq?4SY__xySwM>rD^' +
  'slQ(O[Y}?E(?5JW{&GBG;F~,K8p,)2s5}C:-+vlz~>7YlY*~~.~3a;0o(GR17~&d>~dqf,G+;*M~eu;L[QnIup}|~7^;-nFtV0k/C)JEx75*+E' +
  '^Y4>3sS8ILe4h:.k3Sh#~E0/8XJFG.OssN9IS]S~HW^C8<NI5-Hb~}-0uW7-6m>-eF5{8,&RmJ6+9I68&B06_~%~~76,?2?vOfzYaH~=J~0U/Z' +
  'GJ#cB>VGd0y1~QIK6|@~rVTntr$$X$~~Vwru(~N@@IU*}xU~Rp(3h,?1{r,ewJpL_S~C>5zF:G2BNwEb;[h(~~Zzw0k~I]7g,Tn;DM~SF*.ZS=' +
  'YH7.*1J4AK1C/:d+RM#~6-d1>apO0MeW)kGGdoq{-1j>>w/Lq)pFYs>K2ctV=L3uw6><iaE[2MQ~u~1Zy~6qY~SLR8&7V&b-Zw}%//?Xi.R@4@' +
  'QYD[W$i>nE.GFwhe>&+l6gZD-uX$EO|g/?+t,O19c.C1D&M=8~}C1A+A%21|0;@fvU~^HfQjO:Q6i@~SA~?~zw~}^I3)%r&g:&@kx>2{-:/b?s' +
  'm(xk6z^m*w2Oc6%T[&u7#9WpNC>hD*UTbe)$k/Qfp-K6;B]*O%J(Ff~~R(Sq*#2.1Jw~82u$~m~@.Xd>CT2:D/1.)~4m~H[LfHBKpmH>mb~$d)' +
  'DdS(X|OHM=3scHFu=cL$1NolEP_:^1lI)2.&--XM/|&/va6&~cJ=_H?kf~.4{Y2/Ki&w@iI?+L$>~GfWm_H/Lr:b1f7T(?;QHbr}WSq=,~y~P(' +
  'fk?IKa~~&kw3ucC~~V{m#X#wPAoho.N~>4C37L_%o>,k/L*6~$vC--@~$<J:Ht2x_2ETHJ~-0c/Kb|@:fF$jg;10zAXI:*WJVS23ZC45~IKQU|' +
  'G2H($j$*,vPK~;C.i=Y~McA0}67D>9bD$eVi18G%_#]ukva8~pm{(o_*8[C}PK=LR+U7vKe^nh)4Vh~]fw;Vwj,4,oc81-Y/IF$e]47/{)RDsk' +
  '/E<2d=O5.XL+3O_~CZ)s?0j.r@Pmwk6Ge8^ARLm+>Y-HbXED6F$G,y.EG.+OI$.1NJ%me0}wt(%w+zi~B~X_]K%&D4:Df~lC><J{8y4G96^Elk' +
  ';,7)#^Z/(&,{I(i19KS9IF~@D<^=SFj,=W6+)@HLBr{yKINag~:%f*ZOi[NPPGx9>;Fj,XHa$#:>]~8/74=HL@JCw%LV10Y85IC_jp*$~Q?~oA' +
  '~(~Os>>Vo~TK83l&Xq5O~/}.^~C6%HP{fw<I<~#]4Q#6Q:SNX[$Cq]Efy8~^=5bYHLteQkF-),&=,~P]~P)yh_YM#cf$~%^_(}[<*]C~p^m~1=' +
  'Q2@hJObeV,AWNQ{m$2f,@[[:oue@HI*rnT/~MI,@KTZ9>6-Gc-5-8+Bmv+:v%JYK;[;iC.-l)~JOwhV:)[c_ZL5@~898Q,9f-i*w5m&r96^(+;' +
  'pFlroKcmvN8T_]eC~k?tm8|R8FyLg2,98f6eLw.Vom]U}(2hR2Wb7LGmHu==|]UbFBWZiW&>>(0_Dc1x~[rH9E@~?d%f~B;)~+L4_Q$DS^[KNS' +
  'EAEgCm:]YQP>=9ZHThVZ(H7*O-VQo1J9.&SwpzUemZcae:~T?j*W(H/+g~_(~j$?9@aNT~cIWph4S:*ThF%5+<(oF8%N+>i~&s1L~mr*a(rCn|' +
  '_B-Z(/9o>C&FN&T&S4IjJV=FlG$R5~dZ&+e;PpOaQj=j351~_IHA+zY~FIx.4DHq(96@v%NM4*4ru8m$*etY1NqLEb~C~x~.<~4tPb7,;eiMV1' +
  'D3~(C^~*uTa]8zI<%3rbvuupF(e__@I6IF]B0<bKal9#qE~plZiI6X[;<-$0AaL=N)SJ5*36j~y8S4r(0gn)ds~u{)V:iDZ;Vxd>uD|au86IA]' +
  'Lm~N57ATytc>Ie<:,sw5R;R,~C1:os/ub;%k~.S1S[~.UVE=4IQz1+:])Hb~HyMd57tnkY5htp:HyQ-/n957$2=5_~6h;hwY+*)yZ/0~V:>R{p' +
  '~~gE}~)GYK|~O8@w9tIk=1q+4+n~r5F-2=a2~W#=Xbbf*pdI@l-P-Ih~T[&&J4ryUMigiCLT/=+T~di=Pf9;}oijp~HO,|/pw?NY)8JnCOH,m/' +
  '_N6Z]EB*.o|4C*~.>@={Uu(/y&n?,1<(GZ@*M/ChY~L.-)AmQ-0gD{L*8;|sx~{G~I$fL@k*&36G@1vmgLKD0%mDo&>3rOFbH~fM~;^F5E55QE' +
  'pE~N0~w8YASjD@]E6nN)D[ha^;dr*iAgX(C%Kb(bLmF)B=Ok~,o/eXfiP5O,,8)k16F~wf[F3P/2~*I/e2~}Zk~K<;#D1/hey[~a0_,]~zk[,~' +
  ']A1E*cF#&{mC~siR.MY(@_$_;/#~;RYcqM,:cI8@~D<mBr@NJ,a0*$?$@I;~+4Saw:aDNBKG8Ux]36B%*8B~aF/D]~?2L,g@Lj|C+i~g>cg~=_' +
  '%4gfPx+E#.><Ge)<g$~Yc=)/IN#6.@T|V~NUI9~~Q(C~Pt1ksz%Y$]4.+Bv~V3{F9BI~?3J+I<(:CQeFK+*2S~n46uZ3X<Sf~zTw98-A>X*~x6' +
  '9I~$JL<lLk>-Uv^B3RPaA[*?>~Xd&l@3S?N#|nfkK~;MF,S-wY=%2F+,)18G_O/,r]yGp7[0wKrB@~~P7Il-y%aVnt5=D&jx|OK~n?jd{UDM0l' +
  '}YT+Cv_/-A~rtF|^8O8~~~[Ij:W<)LFP|lMXVvU<${gm3O&sS$zwTF&i%.$*(2;)LBx@U$<Y*,NPY-l+T|h#d@s,fr@d:EPAs;U:$:UH~,wWQY' +
  'Hk1?wIyV@pv~.:,zW+QTcJt?Gx(,L1az2uppC~~ZQ@V30/Z]XVb88~W;j1d)}JJ|*$~Keq{.X,gg}~bW89:~.NVC7*}]MfO6W#*X7T.#]-Edy#' +
  '.-}a$A~:lL7;~clqu[IU.U%ZeVT$i_P)@}5$~~t=ml,D:fOy7:TR)mpc~t8{~?4BRDl{95~7Pz&8Ov&+?g;SFlBidFl-$GLDM$Y9^r=L$?MoF~' +
  'b4KzgjN{9t~]85/BG<*NX~/iqv~$~T(sa]%~>~%P[(]|/tS}*[.gJ1nN~GjS]_n~F)E=~l*0v|:aTFUBcW4=4u03>Vs3>}knXl~<R6Oz5G<$)n' +
  ')w38x4*3jm}j*&z7/DK/y02~?AC%%{+V?O.lXR::mbf+J+jPyWy>S|Aant=iP2}5$-bv~oA8~&_n%PSP[4DU(xZ]q~&|c=$-*9x=[D9&/BP-Ry' +
  '1wDNF+)h~*$4~$:nxqE5Y}BJ59cqhE?z1zd}BB|$0#p[g=M3~*661wv4Ada%e)H020,~(ZM2M].~jYo0TbAh<&)Y5rTk5~Zf[0vR9kwig2%zXM' +
  '(0L{7gnE[_+8s%~ofN1e}qT_An.C$~91CXhL]_Yw-L$07C~A?}QuJyOuI~%DIzv$&,9~.[LZ{1,$?7~~Ugo8Os7E3&G-h;JVjpp.|oo0|T<[^T' +
  'SOvtp|*V,Hf;Cwi~Me$@8Gt;zPf-bmE:Ckfo^uF3S%KJW)9H-3mV:P,~PY78i%i4rip{K$p~bd&8$31<a0:92U:Mc<@)JW0y7Q(Z)cdTL9~%@s' +
  'E[pS)PD*;fvf1x$FM([L?/8~D~{Mnni%5v)z8GX)C#MleTOMD3$odMk~X7$Y9;DzCv4{/>abz==7x.b$43MNAcl1.H:{7LEjf~gWI{fVSY{0(T' +
  '..O|?E+2nS0pqP0{RMu([G{zp3HRIZ/v{Am~3FJ]{4hT2a8Od}zo3-<{6Ftz/6[sj%;;*I[6V}QXsVC,Jf$GP&$0W)NR[7$I~>P)es#*?&s$<~' +
  '9*<r&T7N~+|F-~U6FW?&j95e>5D;/>:g&svd&n~#9[HcIWf>Y>V+A52|:MB-N10G2kh,8dNJs~3wAx+261)QR7+R~r6Q_BTq8j9yz>;7j~X5YC' +
  '/u/^~(f)n]glFS}1HU?MzteFf$G-XQP=$g?M[h8Lde[dR>Y[**=.#j~8>b.&a~D=dsNGIz&@9leUU;4uv8o)wFT6e(~IwF6DK~PY0xF$o][X+,' +
  '&g;~<<SWHq;r*OG&|O(Sq${-NzSoT.3S(x*8GP|L>q,.Oz<{N%<v$.QCQW~8BEPtbJMq=~JvC,aLS<=>~P;BuN~cPSx6:B)dCt)-arg5N{IeH+' +
  'w;zxwzQJaZ#=Gc:._J~G/Rt-Z>~)KDB$~254WqtXd0A|S;-2C<M58Dr&lC%{LTL:=X5_Du<rATATXbHhlza~881^Gs%F/~R6p<*7:l&sv|~2p@' +
  'P0#>9qCRt~@0Ciw~H,g~<c-AxI](#1Z}MbPEx.$3%;^7|_vOaIk~Bj|}bZ/~AkHdX5W3w<^:(THfg.<dS+w~cQn<wI7@6lE(C/wNGk]Y=843+<' +
  '.8(%fdU1MmKXh@/R:d_4+@mUb(&NY-i@~=~>CFkUZPQp*>32L]r1$H*H,eSnz/jN<dN~n4ZF~z:~R9P</~vG2T&JIeEP~t{,D}$pK,&j_B~})D' +
  'V%Q$Xx?0Y2b)_p8%~l_Qqa+ZB68jHO4y[-;g|=4@~f@<m9L^5n/?MytXM1o2]=,7~+L:RWHqR$QRRcw{AQ75~9-1)55K9x{BRvNWY+.YSEh5-/' +
  'kR()$[PYEeF^QRglPLVDdX,yl8DA8+41Ae{KjY{QTn36@P=E?(;8%9Cu@X9@(EK9;~{z2FHN*5z+_(8sw:-^;L?CN(VLE41rkmW-68cR#?J8)w' +
  'dcG(:sSx^(>()}}P#?cVsI~D~V:93,RBB9K3N7[i@STq&(~8~AM78/9%lh+7<?4&2%/~@hAW=-Bg=ma%P#jRw$)E,yA.O01~~Xbsgc;Tv0J0DF' +
  'Ix3J@02;6})|~-qi]Z-GiMx).~+N&p_~=6ccd3B>DM$NO}c526$7:(#a<AoT.R@+ejI7;w[@~KFz~IT29~1n5W;&7VvAp|d)XH~[3H.:~lyx>:' +
  ';LHRXM3PS:^ePCa}*?#ghK-Px3KxNfW+8a$;2:-Gp;9b28h3AhjO5?52B.p5H72S~hk-KeDR[p_R{{K3~IQ*p(MA~8&,%QO-&-D=Xn=T4A~~3G' +
  '~=iX,=~KP~WBWjHOw@WcQ3;;~0($u$RpPR)>|Iw_?=~mh~#bl1/==5P0m(ScM~|((B.~t=%sMs;=~BDEN8htTF(c$n*X}j&O:~N~bM<ti~4ca&' +
  'KtmYc~951;Em&vB:jM~?f1~~-)%>d1xV.b#T&pF@w)R9I.~K/swF~*e0eq./5?Q;PjHK3SA79[vC348Pb|1xCA5VO~2-S1Y,S@8IQ8PmDXjf4~' +
  'cyo%rEHH*IK@.cLN>yGyMj90#;2HkS(BB/U8L%P/@#~2dEb8(Q0Xe~~u9j(Clus1[Qw5pl(6D&E~%[%X~EE5:o,VF~Uq.w)}S4G-Iob(@UU*_~' +
  'q}]-<~PW=CTWeB0:GnS-~bRVcJi$EB6WB3Dj7+$Sa$~g#k~)Z{u,pjZl$9Bx9<VFrtK$~k@aECSD8LHVHxrl0~v>>rp@LBXI,Y3y6T}Pt#kux~' +
  ',-FSHPCb,TSRD4g^Qn?}b~YKZZ)<jq865S}QRp*J.vtT05VL8-WT1%~~3lt40FLxRh1]z>1A6Yn+%=UVz?(~6QmPmE:b^ifPEUoy~))bSWcGG3' +
  'lr$7dH8X.C*U25zB9tDpiz~%WdAKe>~=L):=*o#1dwp~kbhX~lv.5w+C%+zv7,wobXy^;*P+K.Rs7IV~+h}&A=;#JuSUW#Fd>~?Szw9G&1J~>)' +
  ']aGajv;eyjMx1rlP<;KYmQ47tl:gn*Y@IDH1&l$Q[n5-.dr^D~?~?{G$l*XD~5X.t4hGU/*^f)}EVhWw)4~RUAr~}K/q9N.a/<x*l=DgyQW.==' +
  ',~rZ,,j{k=maNxxTSOA+|upvlj$~%82L)3=4p@~?~lw~L[pA_W=Km4;L8_>6$~Qja/R8%I1,)~DklPB~:+y3BOnXJ47Lq6~Yi%NCO9{.vUt?np' +
  '%pT:9%MIc;G&<7D+1~E?&$IuzXt~_^6a@0<H1jBKQjVhY}hw-FW(Y,%J&;a%1s1;5pnED%3oIC(D&dBB%_1~rJgGVNbH{?k11^EGPlMVL..j6@' +
  '+D,Fv~-R/NTD~4A?@6T]B[)1,wuw-~Dr;,KrTxs+(=mSB[?~gLO+?L(p-}-e_/?FgbtU?rg?WJ^IvADe_JU<84=Bs4:*?L~[~/%0|wY|CyB5tU' +
  'nZC8bYRp12;P~F<1gLS>Hb~Ekl8:h})cT(2VJO0r~Rl~BDv]kX3)sz206(N}u2M&);<vos?~^3Rb2R>Fo._qhaL2P~;K7^Mq>7)-B2~q=<|NjH' +
  'mZLu.LWZ}^?PlHI_3j/}2gR#}B:~7?g</f<,ChiJ&RzqJ3zHV@Iis$rm~/i[DjJT}A~$iz)+$N@)YgWLC5QTIkC]88B;,K*-:g~dzsn2L~Ja%^' +
  '-K.F$rHjT$^=i(W)ME>EFu~*hFuEcl$8$<k%G&4je;t~aPt&@>N0ih~ce~^@eGX,%~k%g6>Q~b~~~H@0xPLQc%$+(2%m5xE82$s~*3:,03,~<?' +
  'xdL)~/5$fb%.@rXa3@rPQ6-K6&_y*X.A)MR>Is4pC/Nc~tGX~dK$~0e*~7|N/V9dMP5v*I?9:~=2~.emz&JO3:#I>$qyo-|q2C@:(V[6R5-7<t' +
  'KqH)~9~>D,X~oxEM4zV}~]gdsSA=>/k8g0U<?~z?9+*X4MsV7}$/t|vC~$0rWTGSjGHA$(;:Xi@Yt7.w/P:s[<ou0-;K[&M{<C~-~dZ_a>}Qzw' +
  'Xo{8?W<39|^[~<T;LcPU|]3L5kd(*T?5H~:~?s~b(+:=99t5Y=X088g7D~##C2Gi4?&04o?~#h[MTzb)<b.-8HB<0@~aq-9DO~P3bt13<)O?5~' +
  'U~~:Ye'

/** The digits before these, and what each of them weighs, all languages in one table. */
export const WEIGHTS =
  '*J/j,,,,*,9((9j)*,,K9JH*YJ0;-*hH;,-HJ;*i&,,,i79,i)-*J,,9h*,i;,*H,)*J*,;**9J8j9J,,*W;9;*;,*9i9,&,999*VH,,,J97*-' +
  'H,*iJiJ-**,9Y9K*9,Y*hk*>*;J;,,J9<9H*9V;;9**i*i;<*;J*9H9,9,i*Jhi*9>YW,**W*,9,,Y<Y*9J,99H,9**;,*;9,*i89ji;iK*;9,' +
  '*,H,;i*Y*J*,9*99j,9H*)*,i*9;HVH*,,k9*;*-,,Y**;h,W*<;Y99**8**;J,,h9,*,JY-99J,,*,iY*,W,*-i*YH[99i,L,HZ*J,,**i9j,' +
  'JH/9*9;99JJ,*9*,;;<*JY;*HJJ;9W;-,**9,H,**,9*;h,*iWij,j(**)*YhY*J*;*;i,9,h9*;H,;9J,9)m;Y*,H,*,H*,H,JKH-*i*HH9*K' +
  'iJ9*Y,hJJ;,<-***,iJW,*99H*;K**J9,;j9i,*9*LJ<-W;;W*9--,9*,**;9*9*K9,i,9;*9*K,Hi#9.9*YW99,;9**J9**ii9*W;*ii99*9,' +
  ',hh;*,*,H9;*9**;;jW**,9*j,*5*;**;<*,J*J,j)WW,iH*8*;*,*,*8,h,hW*Vh))H-*-,;*,;,9Y---*9g9;9i;*,)*;-8W*-,-J;,d,9*9' +
  'J<**<H99,J*9-;***-,9,8i-*WY***j;h*H*99;,iH,9;;JiiJi;*hj*h****i;9Ji;*-H**H99;*;;;*9;*,HH.ih,j,h*<9*)-*,;,,Yk,*9' +
  ';h*j;-,H,h9;H-W8W,,Ji9,;9<9H,9,jH9J)9,;i**H<,H9*,W9,i9;9,*9*;**,,;;Hh***,9**9**,=<;9hi9ii)J;,hW;;Y,HW(9*Yi;*-K' +
  'H*Jj;;*,,;;,i*,9W**i,Y*<,9-JJ9ii;Uh9;iKh*W;J);*,*9HG-*-,;**h;WJ*,;i*W*,*K8*-*9*;;*<jii**-,9/,;h*9*)*,;iY*9;*;9' +
  ')?J@k,**,HjhH9W,,;Hi,*9)*;**W;9H*M,Wh)J9Wk.9,*KY/<W;*,9**,Y-;<W***8*9***<9)i*i,*Ji*WKi*)9;,,-,,Y**;,,H*W**99(*' +
  ')*K;*J,.*W,9HZ)9;H9-W9*;;,**,9YH,*;WYK=,;*;Z,J*,;Y,*,;*)*W9),*9***i*;*K[HH,,H9i*Ji*-9-i;*jY-*,9*;9J*j,,ZG,;W,,' +
  'HHWW*,Y**-,9H***;9*-J-9-.9*;;<,H9,W*Y**9;;),9J,j*H),**ii),)**J,,,L,J9*9;;*i*,;)WH,,;*H<)9i,,i8Vh,hWhH,,;J*i-j*' +
  '-)**9*9W;H;<;*-,99)9<9,H,;*H;L*,H;,Y,W989<),J,;*<.)**h,H,***99j)*jh*jU-***;Ji;0;,*Y,9,;9jh,*,**;*H**,<9*9i,iY*' +
  '/JHJW*ii9JJ-<*;i*9,*;H;9,9-;-,,i,,T;,*9*H;H*6*W;i9**JJ*i99j,*H,)JH))G,iK9H;)*,,9J,H***9,,J*WJG,;9*;K-*J*iH-,*Y' +
  ',,;*;*,K,*H,iK*9H2,i,Y*9,,*9*WhK)J,-h9W**J,*4*kYi),H*9;G,99W.-***,;*,WY,,HW79*i9)HY*Y*(;**,-*H9-.99)H*H,*J9-*,' +
  '*9H;,*,,,GW*9=,i,9))9,j9*9h*-,hH*JYZH*H*;J9H,,9,,*,*9l;Y*9*,*;8ZWZ;J,7Y9JH;J*;ZH*iY9**9Y,,*Y-i,*H*,;-H*H9*,,H*' +
  ',W9*;,*VY-,KY;,*9*,9H9i*9KW,Z*,,*9-<9jY***9H,-*W;i;9W,GH**,-HHHG*9Hh*U.*,J***i;*,W*H-9,,,*,HYJ,*Jg99***,i9WiJ)' +
  'iJi*9*,,*i99WJ)*;J*Ji;,*Wi,,(;*,;jW*ZihWJH9,<9*=*H*WHh*hH,iHh.,9*,9h9,**h*9*H-h*i<*****9<9,Li)**,YK*YY,i,9;i89' +
  'Z*;;-**9-HJY;,<L*,9*9*,k,,)9W,-9H<;<,**j9*9)9;**Y;;)*j,89K*,**,Yj,,9***9;i,*JG,9;9**.*,*i*9,W;*,)*)jg8WH-*jH9Y' +
  ',,*,.JJY),J9*H,,ikY**,;9,*JZ-9*Y**9W*h*9,9-9,,*H,*JHZ,**,;.*J,JYJ;,9),8),-,*;*;*iJ,WW.99,,,Wi9Y,i**j,G;Y,,H***' +
  '<*,,;7,*,*H;V*,(,,9-;*J(8)9YU9*THHJ*HJ*;,**j,*i<J;WHHh-*-i;,i*Y,<W*J-9**YYH,-H=;-W,<*;*H**J;99-i.**Hi;Hk-h8,-Y' +
  ',*;*),HHhHJWJ;;9)ZY*9;h9YJ*8;i,HZH9**)jg*,-9**Hi*9,*;)Ji*,*H,*),9,*)J,Yh**W),YJG;h*;-G*-,;i,iHi8,KW2,,*H*J*;9;' +
  'Y;i9H9iJ999),;,,J-,,*-99*,,J)%*;*9,;99V,W*-Y;*i*Y,H99W9K)*,,*;HH*,;J.,8<*i,J9*-h*,*,,*i9;HH*,;,JW,,,*hjWJWJH9,' +
  '*;iJY<Wj;W*-J9H99JL*;j9Ji9;Y;*;*Y,JJi.9h,*i*;,*,;;H;WK,9;-*iH9*;*j*;jK**;G,9**;**9,;;,9K9i**,*9,;W,<8j-i9N;H9W' +
  'ii;9Wi,,,*/;**j,;*9H,$,,9HLi-,H,*-99iHW*9*<)H9,-h,9;9)ji)J;,****HHJ,H**;-**Hi,J,,9J,7*<,9i*-,J*H*;,;,W;,Y-H*H,' +
  'YW*j(,,*H*;j9hih*h,,-*9;H,.;***;*jJJH**;Yi*9j*9;.,Y*,k;-7hYW)i;HiYH*-WWJ9,9;jJ,,JH*,*,K;9,J;,*j*,i9,i,,;**Y*h,' +
  ',*i;Ji*;,;;;-H,**,;9,H*;;*-9,Yh,,);,;<;HY;,j999Hi,*h<*)**Y,;,,F-9h,i***9J*96i;H*;Wi,9*iH-,;--)=,-,i*,H;HiJ*j*i' +
  ',Y*-J;9J9*9YYH,;*7*W9H*;;;hiH*HH99W9,,9,i,W;98J9<J;h],,9,;<i989W9H*.;,W,H;HYW***9>*i);g;W*;h9*9;Y,W9Y,i**h*i*;' +
  ',(*9***JH,,8H*JH**,,*9,.,JWWH,,-*i<W9,*i,H,iJ;*;;,<9*9-W.-,i9,HHJHHi9*,-*9*;;?*9,;,;9i,*)--99,JY/;Y;,J*9W;<i,,' +
  '*H9jW<JJYHk9Wj,L*j9)W,H.Y*,*K-*,*.j<9,gJ;i)j,,-Y9*KK;-9)9*,,***h,,=hJ*<*9;;,Y*i=Jh;*,9);K**,;Hj;W**i;H99**H9,;' +
  ',,*9,,*H,9i*W*J*KJ9iii;,*H;H9Y-HY,*H*9HJ-),kY*J;Z,)9-;(Y87.W9,W,,;,9***;9H,*YY9;H*9JY<***,;*<**<*,,-K,H9i-*9,J' +
  'K,;99,;*h-*i*Y,V*kJ9[j,JW8K,9*,,*-H*Jii*;H*JW89**)J;,i9-*;H*);KWK,i**hJ,,j;,,i2,**9iHhHH,j;*K,W9,9;*;;H9,,,*HG' +
  ';*;)*9i;Hh9Hi,,9LHWH*,*,LWH*)*9JY-;9ii9*;,H*;(,V*)*W,;GJi*H,i,,;**;*99i,*,***9J99*Z9j,H*JHJY,;*J9*HJ-,,;9H<Hfi' +
  '),;9,**,jji*;*,,K9-;h;;H9;i,iU*hj**i-i99*<;,,*9J,*,,99H9i);j;*Ki;,;,iH*k),*)9,,*,9,*,(*;*H,;*9h8;Ji-H-*;*-*;.;' +
  ',-9Z;gH9H;Y9K*-W;*-*,;Yi*;8*;,JH8,HJ,H;*H*,*9*9hHh*jJ,*J9***,;***999i<H/i9*9*h9,Z;*W*,j<WiY;99-,,9;*H*89**;***' +
  'H,Y*<h;*;*W,iY***;-**jW<W,**G;H**G,9l,-,9;;**9;;i,;,,H,J;99<-9J,*g*i*9H,))-*-H,*,,*Y9h*<H*jHHi*-;,9<**,9,*ZJG*' +
  'H)*h*;;HJ*9h;*i*9,;,JH,9*,*,YiJ]9*8**9*,;,,j&*iY,;-H*,*H;i**;,**,;9,,2(*99,*jHii9*,*j9Mkj9hJ9*<H,9jH9,*;9WGH,W' +
  ',-9*8)*;,jWhW,,i;9*,)**)*9*9*)>W8,H-,,;;*;,,9Hh9*9h,.J,,h*,*?,9J**hj,,Wi*,jKZ-,Y;);HY*--)*9.WV*;h*9;*9*-9*i,,;' +
  '*;=**,6**,;W9J,H)YH<9*-iJi,JZWJ-WYJ9Hj,*9J-W*h*HH;WH;W,,9,****W*HJK9HHHjY*,H,*;)*<;*,HH*,*W,9--9<i,Y;**J-;,*j;' +
  '*,*,****,kHY)*9,,h**[*ZW9-,9Gm9*-hHi,-*,-<;,-W*,;9H,;,<9;=Y*;,,,jY-,-;9;,,=,,-8J*,H9-;9**9*-,*-,i;*,,Zj;W),HWi' +
  'Y*Y,*H**iJHW*i*9,9Y,*9<9*,HH;***,,;;;*iY**;YJ*9W8*J,H**9*,*W**-J-Y)J,H,,*iZ9H,;HH9-,,9H;i=*****,,*99*-*WHi,,Z.' +
  '*99<i)<8W8J*H,9,K*;h-;KW**JJ*-;H**;J,*9,W,,**<,;--,,Hhi,,*<)*h.J2,**,)W;9H9;*HMY;K*K-*;h*WiJ;**99i**,H9-;)W9,-' +
  ';>*i(H,*,g;9,*j*-*-;9*;HU,*JJ,*W9*Z.<H,W*99Y)*H;W9>9;*,*;Hi9W9j,*V*H9i;(**9G;9WH**,9,*i;YH,,W*H,),,*;);9ZY*9,)' +
  '9H,9**Y*Y;;*9K,h;;iKH,;H<(i-H99)i;,;,W9,**-**;9*,*99HH*H*,9J9H**-,****h<9**);W*)**Hi;9*9,J,*-i*J9h9H*;h[*,i;G,' +
  '*99-*2H*,i9*J*;i;9*i9*<WHG,h9);(*;k9*9;)<9*;8;Y9*;*i*9Y,J,*i;*,,HWZ9Y*9)-*.,,,9*Wh;i,,;;)*-*9*)HH<<,j*jJJ)-,W-' +
  '5,h*,,H,W9;,W,;*9K;Y9Yj,,;<hH,9,i*i,-**9V,9;8jYHW*JJW9K;9,<,9,H*HY,ik<*)i**i**,HYi,,*.W,,;;*iJ)*J,;,h*H-;)*<**' +
  'G,=*);;G<*),*,,,iJ,*,,Hh9=,;;.%W;WW***,ji,,*98)9J9j,;,9k;.9*89;,i*9WJ-,*/*,*J9H9**J,iJ-*;,;;9Y,Y8*,;Yh-,*,,;HJ' +
  'W;;)*-Zk9-9,;,*)WH,*,VJ*g,H*,9j,*H-JW;JW*)J,JW*,J;,*7,;*,.;)9<,*Zi;*HY*,*H;H,,,*,*K,VK,.h,LJHT-**,;-9*9;W,h)*,' +
  '9J8)J),;,*J9hW,999G*k9i8i*Vh(*K*H)9J--,-8**HYWi;i*99ZF**HH*,9WJ,;;*i,Y*,,9,9,9K;<Y9*,<8,,*;WJJ9ii(,*,,,,-HH,J*' +
  ',W,;,-**;*J,i-;H,9*<999*Hi;Y9)EiKZ;,98*H*9[W<,J99,*H,,8;,,jHh9H,,h,*)(WJiJ,Wi,9,;i9,9.,W*<9,H,9H*Ji<***8i9*[*,' +
  '**,8H-*9)*/H9,Hj9,J;*;)*;*;*9/,,,;h;W)9,*9,;YJ*,;*J,9)HH9;,J*YJWiJ<H,98,-,G9,**;i,h;***Ji;hHJ-9,)*,Z9*,;,-ii9h' +
  'i;,*H=iKYi,*<-*),J9,8G*JJL**,;9H;j;3*999/Ji,,iJ9*9*,*hH*;9W*,iWJ;J9iY*<,YYj)iJ,**;,h,,,G9,H;89K**iHi,;*k;i,jYJ' +
  '9H9;W8,;,9,**,,*h-*;;;ii;H%W<HJ99*J;99;*,,,*,Hi9*HYJi*,,;,,,8**,;9U,h*,9;,J-,WW,W**,YG*j9,***)9hh9,,.-,hJH8W*i' +
  ')[)*;H,-,h9Y-,**;*-,**,.96J,**;j9*,9J*W;;;iW,,;9;,*99iiW**99-*YH,*-,,9;*j;*i;H9)i9,*J(8,;i,=W;=*,**,h;,,,;9;Wi' +
  ',*9;,i*H;*,HW.9Jj9*,(;***,J<H9*;H*W;,,KH,;i,8*Y,;k*,J*J=*H*;h,*hY.*;iY,h,Y;,9,G<**-,,i;<**H;J*Y9Y;,H-*J**Y-9;i' +
  ')*)-,,*-Kh*9**W*6HJ&,*Z<;9,9*-9-*;*;k*,*HJ**J,*h)/jHY*ii;;**;H,;-JH9,9l*,*,K**,,*-***YKJ*;;*99,),;,Ki,9YY,,JHJ' +
  '*JK*.WH**,)-)**0j9-6*8<<-*JH*;,*;*,*,YJ8Y-9i,Y,;i*;W***=;,,9m*,,H,W*9*;,,,HJ9W-iH(***J-Y*,*V,WY,HiWjk,HYW99i*K' +
  ',9*8g;G*;H*)V9?*-9WJ-,**,,jJ,**;-**HJk;H,-JYW*;H,i9i,**HY9h9i*hH*9-9,.;,*H*;Y-;*WHij**Hi*Gh;*,-H;,*h***,j999;,' +
  '9i;***<JY)9*J,9*Y,(,W**,,*-i;(;9,*;;9ji;i[-i*,J*9j,**-8**,9*Hi99YH*,,*,;-i,Z*;,i<;9***Z9hJ,,,9i,;*W,K*H9jHJ9;,' +
  ',M*/*-*)*J9-J,*;*iWH,J**)Fgi*Y9,H;*h9*;W*-;,99HKH9;W-=),*,*HHJhh**;Y<9,**/J9W,9,;-,i*9,;9,K;9YJ*-9HF*-WV-/;8,,' +
  'Y;h,HiHLG**,i,;H.*J;9*,9F,G<*i9*,*9,JH*9H*,HkH,i*,;);;WJH;,<8H-,;;,,9,J9,W9*,Y*;W,9W*,Z)5Yjh,,i9i**J,,99*;,;W;' +
  '-,kJ,k**99**iHH*HJ*,;-Y,*f,,*(99*;*,*,WJi,,iKGK*jJ,9,,9;,)9-H,99;***9*,iH,H,W,;9;*9WWH-**i*-,hH*,*9*W,i*JHH,*-' +
  ',;99-[,*,H;9*-**J99;*9,<*<9iW,K9,K,(>,*-*,*H;<99;8*9Y9*9i6ZK,-**9;iW-<,hH*,J,*;J9J9*W*V,J*h-9W<;H*i[*,),-iK9;,' +
  '*<**H*h.;,;9*9;*)-*;,Li;;Z;,V99*J,,*99*;9h;i,k;9jH9J--W**i.W,-JYHihJ,;W*,Jiii.*J*,*,*W,J9j-9*-*<*YW.;,*,9*;i)G' +
  ';*,Wi*-H%jHH9,)W;-999,9J,0*=9,,9).*,kJW;,9**H)HHi9,Ji4H,<W);V*;*,KH;H8,,;i9*i*7j9,;H-h9*J*,9,W*,,J*,*-,*W,,,*9' +
  ';9Y-H9i,J,JiK*9J;9**i,*,,9*9;,V9**,*Ji*..*;,,,jH*,,;*;*,/*h;*,,,9jH*,9H,**-9K,;*2VJ,,<,*H**-,*,H,Yi*i8*[;,*;HH' +
  'H9,*<h,9,**9i*K99;,*F,W***;*9Y;,;i*-89i****;,-)*;U*YW9j9hi;H*,;9**;;H;*i9;hY,Y9,;HV*;*,;,*iH,,*K9i9J*,*,*9,),i' +
  '*ii-*,'
