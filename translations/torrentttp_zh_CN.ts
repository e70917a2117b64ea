<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Advice</name>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>目前无法连接任何拥有此内容的节点。有节点恢复后会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). Another peer that has it is needed.</source>
        <translation>
            <numerusform>因发送错误数据而被排除：%n 个节点。需要另一个拥有此内容的节点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer that has this cannot be reached now. It goes on by itself when that comes back.</source>
        <translation>目前无法连接拥有此内容的节点。该节点恢复后会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n peer(s) that have this can be reached now. It goes on by itself when one comes back.</source>
        <translation>
            <numerusform>拥有此内容的 %n 个节点目前均无法连接。有节点恢复后会自动继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. It goes on by itself when there is room again.</source>
        <translation>磁盘已满。有可用空间后会自动继续。</translation>
    </message>
    <message>
        <source>The disk is full, and %1 are still to come. It goes on by itself when there is room again.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>磁盘已满，还有 %1 尚未下载。有可用空间后会自动继续。</translation>
    </message>
    <message>
        <source>It is as fast as its own limit of %1 lets it be.</source>
        <translation>已达到此传输自身的限速 %1。</translation>
    </message>
    <message>
        <source>The limit of %1 for all downloads together is reached.</source>
        <translation>已达到所有下载的总限速 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of wrong bytes: %n peer(s). The others deliver on.</source>
        <translation>
            <numerusform>因发送错误数据而被排除：%n 个节点。其他节点继续提供。</numerusform>
        </translation>
    </message>
    <message>
        <source>The peers that have this are busy and asked to wait. It goes on by itself.</source>
        <translation>拥有此内容的节点正忙，要求等待。会自动继续。</translation>
    </message>
    <message>
        <source>It is paused. Nothing is fetched until it is resumed.</source>
        <translation>已暂停。继续之前不会下载任何内容。</translation>
    </message>
    <message>
        <source>It waits for its turn: place %1 in the queue.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>正在等待轮到此传输：队列中第 %1 位。</translation>
    </message>
    <message>
        <source>What lies on this disk already is read, so that only the rest is fetched.</source>
        <translation>正在读取此磁盘上的已有内容，以便只下载其余部分。</translation>
    </message>
    <message>
        <source>Files have changed since they were shared, and are served no more. Put them back, or share them again.</source>
        <translation>文件在共享之后被更改，不再提供。请恢复这些文件，或重新共享。</translation>
    </message>
    <message>
        <source>Its files are read: %1 of %2. Its link is good already.</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>正在读取其文件：%1 / %2。链接现在即可使用。</translation>
    </message>
    <message>
        <source>Nobody may fetch this.</source>
        <translation>没有人可以下载此内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of the folder cannot be shared; the first is %1</source>
        <translation>
            <numerusform>文件夹中有 %n 个项目无法共享；第一个是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>移到最前(&amp;F)</translation>
    </message>
    <message>
        <source>Raise the &amp;limit…</source>
        <translation>提高限速(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>添加节点(&amp;P)…</translation>
    </message>
    <message>
        <source>Show its &amp;peers</source>
        <translation>显示其节点(&amp;X)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开其文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open its &amp;folder to free space</source>
        <translation>打开其文件夹以释放空间(&amp;D)</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>校验(&amp;Y)</translation>
    </message>
    <message>
        <source>Change who &amp;may…</source>
        <translation>更改谁可下载(&amp;M)…</translation>
    </message>
    <message>
        <source>Copy the li&amp;st</source>
        <translation>复制列表(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>（尚不清楚）</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 read</source>
        <translation>，已读取 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3%4</source>
        <translation>%1：%2，%3%4</translation>
    </message>
    <message>
        <source>User ID      %1</source>
        <translation>用户 ID   %1</translation>
    </message>
    <message>
        <source>name         %1</source>
        <translation>名称      %1</translation>
    </message>
    <message>
        <source>listens at   %1</source>
        <translation>监听地址  %1</translation>
    </message>
    <message>
        <source>links name   %1</source>
        <translation>链接地址  %1</translation>
    </message>
    <message>
        <source>pin          %1</source>
        <translation>Pin       %1</translation>
    </message>
    <message>
        <source>from outside %1</source>
        <translation>外部访问  %1</translation>
    </message>
    <message>
        <source>fetches into %1</source>
        <translation>下载到    %1</translation>
    </message>
    <message>
        <source>down         %1 (%2)</source>
        <translation>下载      %1 (%2)</translation>
    </message>
    <message>
        <source>up           %1 (%2)</source>
        <translation>上传      %1 (%2)</translation>
    </message>
    <message>
        <source>peers        %1</source>
        <translation>节点      %1</translation>
    </message>
    <message>
        <source>shares       %1</source>
        <translation>共享      %1</translation>
    </message>
    <message>
        <source>transfers    %1</source>
        <translation>传输      %1</translation>
    </message>
    <message>
        <source>want to register: %1</source>
        <translation>等待注册：%1</translation>
    </message>
    <message>
        <source>%1
For typing: the address of this peer and the code %2
Valid until %3</source>
        <translation>%1
手动输入：本节点的地址和代码 %2
有效期至 %3</translation>
    </message>
    <message>
        <source>No invitations are open.</source>
        <translation>没有有效的邀请。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>剩余次数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>registered: %1</source>
        <translation>已注册：%1</translation>
    </message>
    <message>
        <source>Registered with %1.</source>
        <translation>已向 %1 注册。</translation>
    </message>
    <message>
        <source>Asked %1; a person there must accept.</source>
        <translation>已向 %1 发出请求；需对方人员接受。</translation>
    </message>
    <message>
        <source>Both sides see the same words: %1</source>
        <translation>双方看到相同的验证词：%1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有等待者。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>验证词：%1</translation>
    </message>
    <message>
        <source>No peers yet. Invite somebody, or register with a link.</source>
        <translation>暂无节点。请邀请他人，或通过链接注册。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No groups.</source>
        <translation>没有群组。</translation>
    </message>
    <message>
        <source>%1 is in %2. Whoever has that file and the passphrase is this peer.</source>
        <translation>%1 已保存到 %2。拥有该文件和密码短语的人即为本节点。</translation>
    </message>
    <message>
        <source>The profile is %1 now, from %2.</source>
        <translation>此配置文件现在是 %1，来自 %2。</translation>
    </message>
    <message>
        <source>Only one copy of it may run: a second one is noticed and stopped.</source>
        <translation>只能运行一份副本：第二份会被发现并停止。</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有发生任何事件。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已忽略：</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>没有共享任何内容。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>(fetched)</source>
        <translation>（已下载）</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>    %1 from %2 %3</source>
        <translation>    %1 来自 %2 %3</translation>
    </message>
    <message>
        <source>Names that were taken:</source>
        <translation>已被占用的名称：</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>没有传输。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1, %2 checked</source>
        <translation>已检查 %1，%2</translation>
    </message>
    <message>
        <source>All right: %1.</source>
        <translation>一切正常：%1。</translation>
    </message>
    <message>
        <source>Not what was signed (%1):</source>
        <translation>与签名内容不符（%1）：</translation>
    </message>
    <message>
        <source> %1 %  %2 of %3</source>
        <translation> %1%  %2 / %3</translation>
    </message>
</context>
<context>
    <name>CommandArguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>%1 goes before the command</source>
        <translation>%1 应放在命令之前</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 指定了两次</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>%1 takes a number such as 500k, 20M or 1Gi, not &quot;%2&quot;</source>
        <translation>%1 应为 500k、20M 或 1Gi 这样的数字，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>an invitation lives for a year at most</source>
        <translation>邀请的有效期最长为一年</translation>
    </message>
    <message>
        <source>say list or revoke</source>
        <translation>请指定 list 或 revoke</translation>
    </message>
    <message>
        <source>say list, accept, refuse or block</source>
        <translation>请指定 list、accept、refuse 或 block</translation>
    </message>
    <message>
        <source>say list, suspend, allow or remove</source>
        <translation>请指定 list、suspend、allow 或 remove</translation>
    </message>
    <message>
        <source>say list, create, add or remove</source>
        <translation>请指定 list、create、add 或 remove</translation>
    </message>
    <message>
        <source>name the group and at least one user</source>
        <translation>请指定群组和至少一个用户</translation>
    </message>
    <message>
        <source>say which folder</source>
        <translation>请指定文件夹</translation>
    </message>
    <message>
        <source>say what to set</source>
        <translation>请指定要设置的内容</translation>
    </message>
    <message>
        <source>say export or import, and a file</source>
        <translation>请指定 export 或 import，以及文件</translation>
    </message>
    <message>
        <source>Show who this peer is, where it listens and what it does.</source>
        <translation>显示本节点的身份、监听位置和当前活动。</translation>
    </message>
    <message>
        <source>Make an invitation: a link, and a code for typing.</source>
        <translation>创建邀请：一个链接和一个可手动输入的代码。</translation>
    </message>
    <message>
        <source>List the invitations that are open and whom they let in, or revoke one.</source>
        <translation>列出有效的邀请及其接纳的用户，或撤销邀请。</translation>
    </message>
    <message>
        <source>Register with the peer that invited you, both ways; - reads the link from stdin.</source>
        <translation>向邀请您的节点双向注册；- 表示从标准输入读取链接。</translation>
    </message>
    <message>
        <source>See and decide who wants to register without an invitation.</source>
        <translation>查看并决定没有邀请的注册请求。</translation>
    </message>
    <message>
        <source>List the peers you are registered with, suspend or remove one.</source>
        <translation>列出已注册的节点，停用或移除节点。</translation>
    </message>
    <message>
        <source>Put peers into groups, to share with a group.</source>
        <translation>将节点加入群组，以便与群组共享。</translation>
    </message>
    <message>
        <source>Back up who this peer is, under a passphrase, or begin a new profile with it.</source>
        <translation>用密码短语备份本节点的身份，或以此建立新的配置文件。</translation>
    </message>
    <message>
        <source>Show what you should know of: stolen sessions, wrong pieces, bans.</source>
        <translation>显示需要注意的事件：会话被盗用、错误分块、排除。</translation>
    </message>
    <message>
        <source>Share files or a folder in place and print the link.</source>
        <translation>就地共享文件或文件夹并输出链接。</translation>
    </message>
    <message>
        <source>List what this peer shares and serves.</source>
        <translation>列出本节点共享和提供的内容。</translation>
    </message>
    <message>
        <source>Say anew who may read a share; whoever is not named is cut off.</source>
        <translation>重新指定谁可读取共享；未列出者将失去访问权。</translation>
    </message>
    <message>
        <source>Stop sharing. The files stay where they are.</source>
        <translation>停止共享。文件留在原处。</translation>
    </message>
    <message>
        <source>Print the link of a share again.</source>
        <translation>再次输出共享的链接。</translation>
    </message>
    <message>
        <source>Fetch a share, or files and folders of it, from every peer that has it; - reads the link from stdin.</source>
        <translation>从所有拥有者处下载共享或其中的文件和文件夹；- 表示从标准输入读取链接。</translation>
    </message>
    <message>
        <source>List the transfers.</source>
        <translation>列出传输。</translation>
    </message>
    <message>
        <source>Wait until a transfer is finished or has failed.</source>
        <translation>等待传输完成或失败。</translation>
    </message>
    <message>
        <source>Pause a transfer.</source>
        <translation>暂停传输。</translation>
    </message>
    <message>
        <source>Go on with a paused transfer.</source>
        <translation>继续已暂停的传输。</translation>
    </message>
    <message>
        <source>Move a transfer among those of its priority that wait for their turn.</source>
        <translation>在同优先级的等待队列中移动传输。</translation>
    </message>
    <message>
        <source>say up, down, top or bottom</source>
        <translation>请指定 up、down、top 或 bottom</translation>
    </message>
    <message>
        <source>Say which transfers fetch first.</source>
        <translation>指定优先下载的传输。</translation>
    </message>
    <message>
        <source>say low, normal or high</source>
        <translation>请指定 low、normal 或 high</translation>
    </message>
    <message>
        <source>Forget a transfer. Finished files stay; unfinished ones are removed.</source>
        <translation>移除传输记录。已完成的文件保留；未完成的将删除。</translation>
    </message>
    <message>
        <source>Read everything again and compare it with what was signed.</source>
        <translation>重新读取全部内容并与签名内容比对。</translation>
    </message>
    <message>
        <source>Limit the rates in bytes a second, 0 for no limit: 500k, 20M, 1Gi.</source>
        <translation>以字节/秒限制速率，0 为不限：500k、20M、1Gi。</translation>
    </message>
    <message>
        <source>Change what this peer calls itself, or where it puts what it fetches.</source>
        <translation>更改本节点的名称或下载位置。</translation>
    </message>
    <message>
        <source>Stop the program that runs on this profile.</source>
        <translation>停止在此配置文件上运行的程序。</translation>
    </message>
</context>
<context>
    <name>DatasetFacts</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of a size, &quot;1.2 GiB of 3.4 GiB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <extracomment>Files: %1 and %2 are numbers</extracomment>
        <translation>已选 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peer(s), %1 with all of it</source>
        <extracomment>%1 is a number: those of these peers that have all pieces</extracomment>
        <translation>
            <numerusform>%Ln 个节点，其中 %1 个拥有全部内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Down %1, up %2</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>可用来源</translation>
    </message>
    <message>
        <source>Found on this disk</source>
        <translation>此磁盘上已有</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>队列位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the queue, then the priority</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>单独限速</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translation>使用其他名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>谁可下载</translation>
    </message>
    <message>
        <source>Served to others</source>
        <translation>向他人提供</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>共享自</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>分块大小</translation>
    </message>
    <message>
        <source>List of files (SHA-256 tree)</source>
        <translation>文件列表（SHA-256 树）</translation>
    </message>
    <message>
        <source>Signed manifest (SHA-256)</source>
        <translation>已签名清单（SHA-256）</translation>
    </message>
    <message>
        <source>Share ID</source>
        <translation>共享 ID</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who may fetch</source>
        <translation>谁可下载</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>（尚不清楚）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A dataset&apos;s name, then its state, for screen readers</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>delivered by %1 of %Ln peer(s)</source>
        <translation>
            <numerusform>由 %Ln 个节点中的 %1 个提供</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>The place in the queue: a number</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This is not a valid input. Correct it and try again.</source>
        <translation>输入无效。请更正后重试。</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>超出了程序可接受的大小。</translation>
    </message>
    <message>
        <source>This is not supported. A newer version of the program may know it.</source>
        <translation>不支持此内容。较新版本的程序可能支持。</translation>
    </message>
    <message>
        <source>The other peer sent something that makes no sense. It may run a faulty version.</source>
        <translation>对方节点发送了无法理解的内容，可能运行着有缺陷的版本。</translation>
    </message>
    <message>
        <source>A signature does not fit, so what it signs is not trusted. Ask the publisher for a new link.</source>
        <translation>签名不匹配，因此所签内容不可信。请向发布者索取新链接。</translation>
    </message>
    <message>
        <source>This path leads outside the folder or has a name that is not allowed. Nothing was written.</source>
        <translation>此路径指向文件夹之外，或含有不允许的名称。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no such thing here, or you may not see it.</source>
        <translation>此处不存在该内容，或您无权查看。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>This conflicts with what is there. Look at the present state and try again.</source>
        <translation>与现有内容冲突。请查看当前状态后重试。</translation>
    </message>
    <message>
        <source>This was here once and is gone.</source>
        <translation>曾经存在，现已不在。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at the new state and try again.</source>
        <translation>其他人已在此期间更改了此内容。请查看新状态后重试。</translation>
    </message>
    <message>
        <source>The other peer does not accept our registration. Register again with a new invitation.</source>
        <translation>对方节点不接受我们的注册。请用新的邀请重新注册。</translation>
    </message>
    <message>
        <source>There is no valid session with the other peer. Register with it first.</source>
        <translation>与对方节点之间没有有效会话。请先向其注册。</translation>
    </message>
    <message>
        <source>The session belongs to another address. The program logs in again by itself.</source>
        <translation>该会话属于另一个地址。程序会自动重新登录。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner for the right.</source>
        <translation>您无权执行此操作。请向所有者申请权限。</translation>
    </message>
    <message>
        <source>The account is suspended. Ask the person who runs the other peer.</source>
        <translation>帐户已被停用。请联系对方节点的管理者。</translation>
    </message>
    <message>
        <source>The invitation is not valid: wrong, used up or expired. Ask for a new one.</source>
        <translation>邀请无效：有误、已用完或已过期。请索取新的邀请。</translation>
    </message>
    <message>
        <source>The other peer takes no registrations without an invitation. Ask for one.</source>
        <translation>对方节点不接受没有邀请的注册。请索取邀请。</translation>
    </message>
    <message>
        <source>The registration waits until a person accepts it.</source>
        <translation>注册正在等待对方人员接受。</translation>
    </message>
    <message>
        <source>The registration was refused.</source>
        <translation>注册被拒绝。</translation>
    </message>
    <message>
        <source>This peer is registered already.</source>
        <translation>该节点已注册。</translation>
    </message>
    <message>
        <source>The key of this peer is not the one that was registered. It may be somebody else: compare the words with that person before you go on.</source>
        <translation>该节点的密钥与注册时不同，可能是他人冒充：请先与对方核对验证词再继续。</translation>
    </message>
    <message>
        <source>This needs an encrypted connection.</source>
        <translation>此操作需要加密连接。</translation>
    </message>
    <message>
        <source>This is your own identity. If the same profile runs on another computer, stop one of the two.</source>
        <translation>这是您自己的身份。如果同一配置文件正在另一台计算机上运行，请停止其中一个。</translation>
    </message>
    <message>
        <source>The piece size must be a power of two from 16 KiB to 64 MiB.</source>
        <translation>分块大小必须是 16 KiB 到 64 MiB 之间的 2 的幂。</translation>
    </message>
    <message>
        <source>This range of hashes cannot be asked for.</source>
        <translation>无法请求此范围的哈希值。</translation>
    </message>
    <message>
        <source>This range lies outside the file.</source>
        <translation>此范围超出文件。</translation>
    </message>
    <message>
        <source>The other peer does not keep hashes of this size. Others may.</source>
        <translation>对方节点不保存此大小的哈希值，其他节点可能有。</translation>
    </message>
    <message>
        <source>The hashes must be sent before the pieces.</source>
        <translation>哈希值必须先于分块发送。</translation>
    </message>
    <message>
        <source>The hashes do not belong to the file. They were not used.</source>
        <translation>哈希值不属于此文件，未予使用。</translation>
    </message>
    <message>
        <source>A piece is not what the publisher signed. It was thrown away and is fetched again.</source>
        <translation>某个分块与发布者签名的内容不符，已丢弃并重新下载。</translation>
    </message>
    <message>
        <source>The file is not what it was when it was shared. Restore it, or share it again.</source>
        <translation>文件与共享时不同。请恢复文件，或重新共享。</translation>
    </message>
    <message>
        <source>This was tried too often. Wait a little.</source>
        <translation>尝试过于频繁。请稍候。</translation>
    </message>
    <message>
        <source>The other peer is busy. The program tries again by itself.</source>
        <translation>对方节点正忙。程序会自动重试。</translation>
    </message>
    <message>
        <source>The storage quota is used up.</source>
        <translation>存储配额已用完。</translation>
    </message>
    <message>
        <source>The traffic quota of this period is used up.</source>
        <translation>本周期的流量配额已用完。</translation>
    </message>
    <message>
        <source>This could not be read from the disk.</source>
        <translation>无法从磁盘读取。</translation>
    </message>
    <message>
        <source>This could not be written to the disk.</source>
        <translation>无法写入磁盘。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what waits goes on by itself.</source>
        <translation>磁盘已满。请释放空间；等待中的任务会自动继续。</translation>
    </message>
    <message>
        <source>The folder is not there. Connect its disk or bring the folder back; what waits goes on by itself.</source>
        <translation>文件夹不存在。请连接其所在磁盘或恢复文件夹；等待中的任务会自动继续。</translation>
    </message>
    <message>
        <source>The disk or folder can only be read. Make it writable, or choose another one.</source>
        <translation>磁盘或文件夹为只读。请设为可写，或另选一个。</translation>
    </message>
    <message>
        <source>The system does not permit this. Look at the permissions of the file or folder.</source>
        <translation>系统不允许此操作。请检查文件或文件夹的权限。</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of the program. It was not touched: install that version.</source>
        <translation>配置文件由较新版本的程序写入，未作改动：请安装该版本。</translation>
    </message>
    <message>
        <source>The database of the profile is damaged. It was not touched: put a copy back in its place.</source>
        <translation>配置文件的数据库已损坏，未作改动：请用备份替换。</translation>
    </message>
    <message>
        <source>The database of the profile is in use by another program.</source>
        <translation>配置文件的数据库正被其他程序使用。</translation>
    </message>
    <message>
        <source>The database of the profile does not work.</source>
        <translation>配置文件的数据库无法工作。</translation>
    </message>
    <message>
        <source>The other peer cannot be reached. It may be switched off; the program tries again by itself.</source>
        <translation>无法连接对方节点，可能已关机；程序会自动重试。</translation>
    </message>
    <message>
        <source>The other peer did not answer in time.</source>
        <translation>对方节点未及时响应。</translation>
    </message>
    <message>
        <source>Another key answers at this address than the link names. Nothing was sent to it.</source>
        <translation>此地址应答的密钥与链接中的不一致。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>Another program uses this address and port. Choose another port.</source>
        <translation>另一个程序正在使用此地址和端口。请选择其他端口。</translation>
    </message>
    <message>
        <source>No peer that has this can be reached now. It goes on by itself when one comes back.</source>
        <translation>目前无法连接任何拥有此内容的节点。有节点恢复后会自动继续。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>程序正在停止。</translation>
    </message>
    <message>
        <source>Nothing runs on this profile. Start torrentttpd or the desktop program first.</source>
        <translation>此配置文件上没有程序在运行。请先启动 torrentttpd 或桌面程序。</translation>
    </message>
    <message>
        <source>The program already runs on this profile.</source>
        <translation>程序已在此配置文件上运行。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the program.</source>
        <translation>程序发生意外错误。</translation>
    </message>
    <message>
        <source>Whoever answers there does not know the code; it may be somebody in between. Nothing was kept. Compare the address and ask for a new code.</source>
        <translation>应答方不知道该代码，中间可能有人冒充。未保存任何内容。请核对地址并索取新代码。</translation>
    </message>
    <message>
        <source>The passphrase is not the one with which this was sealed. Try again.</source>
        <translation>密码短语与加密时所用的不同。请重试。</translation>
    </message>
    <message>
        <source>This is no identity that can be read: damaged, or something else. Take another copy of it.</source>
        <translation>这不是可读取的身份：已损坏或不是身份文件。请使用另一份副本。</translation>
    </message>
</context>
<context>
    <name>FetchLink</name>
    <message>
        <source>Paste the link that you were given, or open its file.</source>
        <translation>请粘贴您收到的链接，或打开链接文件。</translation>
    </message>
    <message>
        <source>This is no link of a dataset: those begin with ttp://</source>
        <translation>这不是数据集链接：数据集链接以此开头：ttp://</translation>
    </message>
    <message>
        <source>A part of the link is missing. Copy it again, whole.</source>
        <translation>链接缺少一部分。请重新完整复制。</translation>
    </message>
    <message>
        <source>This is an invitation: it makes you a peer of whoever sent it, and names no dataset.</source>
        <translation>这是邀请：它让您与发送者互相注册，但不指向任何数据集。</translation>
    </message>
    <message>
        <source>A part of the link is missing or changed. Copy it again, whole.</source>
        <translation>链接有一部分缺失或被更改。请重新完整复制。</translation>
    </message>
    <message>
        <source>Its publisher does not know it, or you may not fetch it. Ask them to share it with you.</source>
        <translation>其发布者没有此数据集，或您无权下载。请对方与您共享。</translation>
    </message>
    <message>
        <source>You share this dataset yourself: it is on this computer already.</source>
        <translation>此数据集由您自己共享：它已在这台计算机上。</translation>
    </message>
    <message>
        <source>Its publisher is still preparing it. Look again in a while, or fetch it now: it begins when it is ready.</source>
        <translation>其发布者仍在准备此数据集。请稍后再看，或现在就下载：准备好后即会开始。</translation>
    </message>
    <message>
        <source>Nobody who has it can be reached now. Look again later, or fetch it now: it begins when one of them is back.</source>
        <translation>目前无法连接任何拥有此数据集的节点。请稍后再看，或现在就下载：有节点恢复后即会开始。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: a number and the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Some of all, &quot;2 of 23&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Short forms of second, minute, hour and day, for the column &quot;Time left&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[地址]</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[链接]</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or choose “Share files…”. They stay where they are; nothing is copied or sent until somebody who may fetches it.</source>
        <translation>将文件或文件夹拖放到窗口的任意位置，或选择“共享文件…”。文件留在原处；在有权者下载之前，不会复制或发送任何内容。</translation>
    </message>
    <message>
        <source>In the dialog you choose who that is: everyone you are registered with, or some of them. Drop things on a peer in the list of peers to share them with that peer only.</source>
        <translation>在对话框中选择谁可下载：所有已向您注册的节点，或其中一部分。将文件拖放到节点列表中的某个节点上，即只与该节点共享。</translation>
    </message>
    <message>
        <source>Give the link of the share to those who may fetch it. It is good at once, also while the program is still reading the files. When you change the files afterwards, the share says so.</source>
        <translation>将共享的链接交给可以下载的人。链接立即可用，程序仍在读取文件时也是如此。如果之后更改了文件，该共享会有提示。</translation>
    </message>
    <message>
        <source>Invite and register</source>
        <translation>邀请与注册</translation>
    </message>
    <message>
        <source>Only peers that are registered with each other exchange data. “Invite a peer…” makes a link, a code to be typed and a picture to be scanned. Send one of them by a way that you trust: it lets in whoever has it.</source>
        <translation>只有互相注册的节点才会交换数据。“邀请节点…”会生成一个链接、一个可输入的代码和一个可扫描的二维码。请通过您信任的途径发送其中之一：任何持有者都可凭此注册。</translation>
    </message>
    <message>
        <source>Whoever has no invitation can ask to be let in. The request stands on the page “Peers”. Compare the six words, by telephone for example, before you accept: when they are the same on both sides, nobody sits in between.</source>
        <translation>没有邀请的人可以请求注册。请求会显示在“节点”页面。接受之前，请核对六个验证词，例如通过电话：双方的验证词相同，即表示中间无人冒充。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Paste a ttp: link with Ctrl+V, drop it on the window, or choose “Fetch from link…”. You see whose it is, which files there are and whether there is room, and nothing starts before you press “Fetch”.</source>
        <translation>用 Ctrl+V 粘贴 ttp: 链接，将其拖放到窗口上，或选择“从链接下载…”。您会看到内容属于谁、有哪些文件以及空间是否足够；在您按下“下载”之前不会开始任何操作。</translation>
    </message>
    <message>
        <source>Every piece is checked before it counts. What was fetched is served on to others who may have it, for as long as it is in the list.</source>
        <translation>每个分块都要先经过校验才算有效。已下载的内容只要还在列表中，就会继续提供给其他有权者。</translation>
    </message>
    <message>
        <source>You can remove things from the list without fear: the message above it brings them back for eight seconds, and files on the disk stay unless you choose to delete them as well.</source>
        <translation>您可以放心地从列表中移除项目：列表上方的消息在八秒内可将其恢复；磁盘上的文件会保留，除非您选择一并删除。</translation>
    </message>
    <message>
        <source>The files of a share are read for the first time. Its link is good already.</source>
        <translation>正在首次读取共享的文件。链接现在即可使用。</translation>
    </message>
    <message>
        <source>Others who may can fetch it from here.</source>
        <translation>其他有权者可从此处下载。</translation>
    </message>
    <message>
        <source>Files of the share were changed or are gone; what is gone cannot be served.</source>
        <translation>共享的文件已被更改或已不存在；不存在的文件无法提供。</translation>
    </message>
    <message>
        <source>It waits for its turn. A few transfers run at a time.</source>
        <translation>正在等待轮到此传输。同时只运行少量传输。</translation>
    </message>
    <message>
        <source>The program asks who has the dataset and what is in it.</source>
        <translation>程序正在查询谁拥有此数据集以及其中的内容。</translation>
    </message>
    <message>
        <source>What is on the disk already is checked.</source>
        <translation>正在校验磁盘上的已有内容。</translation>
    </message>
    <message>
        <source>Pieces come in.</source>
        <translation>正在接收分块。</translation>
    </message>
    <message>
        <source>Nobody who has what is missing can be reached. It goes on by itself.</source>
        <translation>无法连接任何拥有缺失内容的节点。会自动继续。</translation>
    </message>
    <message>
        <source>It rests until you resume it.</source>
        <translation>在您选择继续之前保持停止。</translation>
    </message>
    <message>
        <source>All of it is here and was checked.</source>
        <translation>全部内容均已到达并通过校验。</translation>
    </message>
    <message>
        <source>It cannot go on by itself. The details say why, and what helps.</source>
        <translation>无法自动继续。详细信息中说明了原因和解决办法。</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>各种状态的含义</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>“Not reachable” at the lower edge means that others cannot connect to you. Press it for what to do.</source>
        <translation>窗口底部的“不可连接”表示他人无法连接到您。按下它可查看解决办法。</translation>
    </message>
    <message>
        <source>The page “Log” lists wrong pieces, banned sources and misused sessions. Copied from there, it holds no address and no whole User ID, so that you can pass it on.</source>
        <translation>“日志”页面列出错误分块、被排除的来源和被盗用的会话。从该页面复制的内容不含地址和完整的用户 ID，因此可以转交他人。</translation>
    </message>
    <message>
        <source>Keep a backup of your identity (menu “Help”): without it, a lost disk makes you a stranger to all who know you.</source>
        <translation>请备份您的身份（“帮助”菜单）：若没有备份，一旦磁盘损坏，所有认识您的节点都会把您视为陌生人。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>no passphrase was given</source>
        <translation>未提供密码短语</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新密码短语：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码短语：</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>The link has no address at which a peer could be reached. Ask for a new one.</source>
        <translation>链接中没有可以连接节点的地址。请索取新的链接。</translation>
    </message>
    <message>
        <source>The code in the link is damaged. Ask for a new invitation.</source>
        <translation>链接中的代码已损坏。请索取新的邀请。</translation>
    </message>
    <message>
        <source>The link has characters that no link has, or is too long. Copy it once more.</source>
        <translation>链接含有不允许的字符，或过长。请重新复制。</translation>
    </message>
    <message>
        <source>A part of the link is missing or damaged. Copy all of it, or ask for it once more.</source>
        <translation>链接有一部分缺失或损坏。请完整复制，或请对方再发一次。</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>代码只含字母和数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n of 16 letters and digits of the code are there.</source>
        <translation>
            <numerusform>代码共 16 个字母和数字，已输入 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A code has 16 letters and digits; these are %n.</source>
        <translation>
            <numerusform>代码应有 16 个字母和数字；现在是 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a digit that no code has. Look at it once more.</source>
        <translation>其中有代码不会使用的数字。请再检查一遍。</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>内容过长，不可能是邀请。</translation>
    </message>
    <message>
        <source>There is no link in this. An invitation begins with ttp://</source>
        <translation>其中没有链接。邀请以此开头：ttp://</translation>
    </message>
    <message>
        <source>There are several links in this. Leave only the one that invites you.</source>
        <translation>其中有多个链接。请只保留邀请您的那一个。</translation>
    </message>
    <message>
        <source>The address is missing: it stands beside the code.</source>
        <translation>缺少地址：地址就在代码旁边。</translation>
    </message>
    <message>
        <source>The port is missing, as in 203.0.113.7:8470</source>
        <translation>缺少端口，正确格式如 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>This is no address. It looks like 203.0.113.7:8470 or [2001:db8::7]:8470</source>
        <translation>这不是地址。地址的格式如 203.0.113.7:8470 或 [2001:db8::7]:8470</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for %1</source>
        <extracomment>How long an invitation is still good: &quot;valid for 23 h 59 min&quot;</extracomment>
        <translation>%1内有效</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of how many people who may come in by an invitation: &quot;2 of 3 left&quot;</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n peer(s), until %1.</source>
        <translation>
            <numerusform>可供 %n 个节点使用，有效期至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>群组：%1</translation>
    </message>
    <message>
        <source>%1 came in, %2</source>
        <extracomment>Somebody registered by an invitation: who, and when</extracomment>
        <translation>%1 已注册，%2</translation>
    </message>
</context>
<context>
    <name>NameRule</name>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %n character(s).</source>
        <translation>
            <numerusform>名称超长 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen. Type it anew.</source>
        <translation>名称含有不可见的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>What is shared, when its files give it no name</extracomment>
        <translation>数据集</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A peer or group whose name others have too. %1: its name. %2: the beginning of its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>somebody without a name</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <source>a dataset without a name</source>
        <translation>未命名的数据集</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a list that goes on</extracomment>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Fetch finished</source>
        <translation>下载完成</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches finished</source>
        <translation>
            <numerusform>%n 项下载已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch failed</source>
        <translation>下载失败</translation>
    </message>
    <message numerus="yes">
        <source>%n fetches failed</source>
        <translation>
            <numerusform>%n 项下载失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>注册请求</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to register</source>
        <translation>
            <numerusform>%n 个注册请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity problem</source>
        <translation>身份问题</translation>
    </message>
    <message numerus="yes">
        <source>%n identity problems</source>
        <translation>
            <numerusform>%n 个身份问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here, every byte verified.</source>
        <translation>%1 已到达，每个字节均已校验。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 wants to register with you. Nothing is allowed until you accept.</source>
        <translation>%1 想向您注册。在您接受之前不授予任何权限。</translation>
    </message>
    <message>
        <source>Somebody showed what belongs to %1 and was cut off.</source>
        <translation>有人出示了属于 %1 的凭据，连接已被切断。</translation>
    </message>
    <message>
        <source>Somebody at %1 showed what belongs to %2 and was cut off.</source>
        <translation>有人从 %1 出示了属于 %2 的凭据，连接已被切断。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Fetched: %1</source>
        <translation>已下载：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Wants to register: %1</source>
        <translation>请求注册：%1</translation>
    </message>
    <message>
        <source>Identity problem: %1</source>
        <translation>身份问题：%1</translation>
    </message>
</context>
<context>
    <name>PeerText</name>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>Its session was used from another address, %1, and nothing was given out there. If the peer has not moved to another network, ask the person behind it.</source>
        <translation>有人从另一地址（%1）使用了该节点的会话，未向该地址提供任何内容。如果该节点没有更换网络，请向其使用者核实。</translation>
    </message>
    <message>
        <source>Somebody at %1 came under this User ID with another key, and was not let in. It may be somebody else: ask the person behind it.</source>
        <translation>有人从 %1 以此用户 ID 和另一密钥连接，已被拒绝。可能是他人冒充：请向其使用者核实。</translation>
    </message>
    <message>
        <source>Somebody at %1 tried to log in as this peer without its key, and was not let in.</source>
        <translation>有人从 %1 冒充该节点登录，但没有其密钥，已被拒绝。</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1” and is left out as a source. Nothing of them was kept.</source>
        <translation>该节点发送了“%1”的错误数据，已被排除，不再作为来源。错误数据未保留。</translation>
    </message>
    <message>
        <source>It sent wrong bytes of “%1”. They were thrown away.</source>
        <translation>该节点发送了“%1”的错误数据，已丢弃。</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>It may log in here; we may not log in there</source>
        <translation>对方可登录本节点；我们不能登录对方</translation>
    </message>
    <message>
        <source>We may log in there; it may not log in here</source>
        <translation>我们可登录对方；对方不能登录本节点</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未注册</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n 次，最近一次 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When it happened, and what</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>正在提供</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Left out: it sent wrong bytes</source>
        <translation>已排除：发送了错误数据</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Session used by somebody else</source>
        <translation>会话被他人使用</translation>
    </message>
    <message>
        <source>Another key for a known peer</source>
        <translation>已知节点使用了不同的密钥</translation>
    </message>
    <message>
        <source>Log-in with a wrong key</source>
        <translation>使用错误的密钥登录</translation>
    </message>
    <message>
        <source>Second copy of this identity</source>
        <translation>此身份的第二份副本</translation>
    </message>
    <message>
        <source>Request to register</source>
        <translation>注册请求</translation>
    </message>
    <message>
        <source>Wrong piece thrown away</source>
        <translation>已丢弃错误分块</translation>
    </message>
    <message>
        <source>Wrong hashes thrown away</source>
        <translation>已丢弃错误哈希值</translation>
    </message>
    <message>
        <source>Source left out</source>
        <translation>已排除来源</translation>
    </message>
    <message>
        <source>Fetched file was changed</source>
        <translation>下载的文件已被更改</translation>
    </message>
    <message>
        <source>Fetched file was damaged</source>
        <translation>下载的文件已损坏</translation>
    </message>
    <message>
        <source>Shared file was damaged</source>
        <translation>共享的文件已损坏</translation>
    </message>
    <message>
        <source>Everyone registered here</source>
        <translation>所有已在此注册者</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群组 %1</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>%1 的网络</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>正在共享</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>源文件已更改</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Asking for the list of files</source>
        <translation>正在获取文件列表</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>正在检查已有内容</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Has not accepted yet</source>
        <translation>尚未接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not allowed in</source>
        <translation>不允许登录</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n request(s) to register</source>
        <translation>
            <numerusform>%n 个注册请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n 项传输失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) with a problem</source>
        <translation>
            <numerusform>%n 个共享有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>down %1, up %2</source>
        <translation>下载 %1，上传 %2</translation>
    </message>
    <message>
        <source>all transfers are paused</source>
        <translation>所有传输均已暂停</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>没有正在进行的传输</translation>
    </message>
</context>
<context>
    <name>torrentttp</name>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP 无法继续</translation>
    </message>
    <message>
        <source>Shares and fetches datasets. ttp can tell it what to do. Started again on the same profile, it hands over what is to be opened and ends.</source>
        <translation>共享和下载数据集。可用 ttp 控制。在同一配置文件上再次启动时，会移交要打开的内容并退出。</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>保存本节点全部内容的文件夹。</translation>
    </message>
    <message>
        <source>Start without showing the window.</source>
        <translation>启动时不显示窗口。</translation>
    </message>
    <message>
        <source>A ttp: link, a .ttpinvite or .ttplink file, or a file or folder to share. It is shown in the window; nothing starts by itself.</source>
        <translation>ttp: 链接、.ttpinvite 或 .ttplink 文件，或要共享的文件或文件夹。会显示在窗口中；不会自动开始任何操作。</translation>
    </message>
</context>
<context>
    <name>torrentttpd</name>
    <message>
        <source>Shares and fetches datasets without a window; ttp tells it what to do.</source>
        <translation>无窗口地共享和下载数据集；由 ttp 控制。</translation>
    </message>
    <message>
        <source>The folder that holds everything this peer is.</source>
        <translation>保存本节点全部内容的文件夹。</translation>
    </message>
    <message>
        <source>Where to listen: an address or &quot;any&quot;, and a port; port 0 picks a free one.</source>
        <translation>监听位置：地址或“any”，以及端口；端口 0 表示自动选择空闲端口。</translation>
    </message>
    <message>
        <source>What this peer calls itself.</source>
        <translation>本节点的名称。</translation>
    </message>
    <message>
        <source>The address that links name first.</source>
        <translation>链接中首先列出的地址。</translation>
    </message>
    <message>
        <source>file, metadata or trust; may be given more than once.</source>
        <translation>file、metadata 或 trust；可多次指定。</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many</source>
        <translation>“%1”是多余的</translation>
    </message>
    <message>
        <source>See torrentttpd --help</source>
        <translation>参见 torrentttpd --help</translation>
    </message>
</context>
<context>
    <name>ttp</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] %1 %2</source>
        <translation>用法：ttp [--profile DIR] [--json] %1 %2</translation>
    </message>
    <message>
        <source>Usage: ttp [--profile DIR] [--json] COMMAND [ARGUMENTS]

Tells the program that runs on a profile what to do.

  --profile DIR  the folder of that peer (default: %1)
  --json         exactly one JSON document on stdout, for programs
  --help         this text, or behind a command what it does
  --version      the version

Commands:
</source>
        <translation>用法：ttp [--profile DIR] [--json] 命令 [参数]

控制在某个配置文件上运行的程序。

  --profile DIR  该节点的文件夹（默认：%1）
  --json         在标准输出上只输出一个 JSON 文档，供程序使用
  --help         显示此帮助；放在命令之后则显示该命令的说明
  --version      显示版本

命令：
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 3 nothing runs on that profile, 4 refused by the other side, 5 verification failed</source>
        <translation>
退出代码：0 完成，1 失败，2 用法错误，3 该配置文件上没有程序运行，4 被对方拒绝，5 校验失败</translation>
    </message>
    <message>
        <source>ttp: %1</source>
        <translation>ttp: %1</translation>
    </message>
    <message>
        <source>See ttp --help</source>
        <translation>参见 ttp --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>请指定要执行的操作</translation>
    </message>
</context>
<context>
    <name>ttp::AboutDialog</name>
    <message>
        <source>The program stands on the work of others:</source>
        <translation>本程序建立在他人的成果之上：</translation>
    </message>
    <message>
        <source>About TorrentTTP</source>
        <translation>关于 TorrentTTP</translation>
    </message>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.
Share and fetch datasets between people who know each other, every byte verified.
Free software under the GNU General Public License, version 3. It comes with no warranty.</source>
        <translation>版本 %1，使用 Qt %2。
在相识的人之间共享和下载数据集，每个字节均经过校验。
以 GNU 通用公共许可证第 3 版发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Parts of others</source>
        <translation>第三方组件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Word list</source>
        <translation>词表(&amp;W)</translation>
    </message>
    <message>
        <source>What of others is in the program</source>
        <translation>程序中包含的第三方组件</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>许可证正文</translation>
    </message>
</context>
<context>
    <name>ttp::AddPeerDialog</name>
    <message>
        <source>This dialog waits no more. The request stands there.</source>
        <translation>此对话框不再等待。请求在对方处仍然有效。</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>请求已撤回。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was asked there.</source>
        <translation>已停止。未向对方发送任何请求。</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>I&amp;nvitation</source>
        <translation>邀请(&amp;N)</translation>
    </message>
    <message>
        <source>Address and co&amp;de</source>
        <translation>地址和代码(&amp;D)</translation>
    </message>
    <message>
        <source>How the peer is named</source>
        <translation>如何指定节点</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>注册(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Withdraw request</source>
        <translation>撤回请求(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ttp::Arrivals</name>
    <message>
        <source>What arrived is no link, no file and no folder. Nothing was done.</source>
        <translation>收到的内容既不是链接，也不是文件或文件夹。未执行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that arrived as well are no link, file or folder.</source>
        <translation>
            <numerusform>同时收到的 %Ln 个项目既不是链接，也不是文件或文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much arrived at once: %Ln thing(s) were left out. Open them again later.</source>
        <translation>
            <numerusform>一次收到的内容过多：有 %Ln 个项目未处理。请稍后重新打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>共享文件</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共享(&amp;S)…</translation>
    </message>
    <message>
        <source>Share a folder</source>
        <translation>共享文件夹</translation>
    </message>
</context>
<context>
    <name>ttp::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Nobody can tell you this passphrase again. Keep it apart from the file.</source>
        <translation>没有人能再告诉您这个密码短语。请将其与备份文件分开保管。</translation>
    </message>
    <message>
        <source>Save the backup of the identity</source>
        <translation>保存身份备份</translation>
    </message>
    <message>
        <source>Identity backups (*%1)</source>
        <translation>身份备份 (*%1)</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a backup replaces none. Choose another name.</source>
        <translation>已有同名文件，备份不会覆盖任何文件。请使用其他名称。</translation>
    </message>
    <message>
        <source>The backup of your identity is in %1. Keep it where this disk&apos;s end does not take it along.</source>
        <translation>您的身份备份已保存到 %1。请将其存放在即使本磁盘损坏也不会一同丢失的地方。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Back up identity</source>
        <translation>备份身份</translation>
    </message>
    <message>
        <source>The backup holds the key that makes this peer who it is. With it you can be the same peer on another computer, when this one is lost. What you share and fetched is not in it. Never run two peers with one identity at the same time.</source>
        <translation>备份中包含确立本节点身份的密钥。如果这台计算机丢失或损坏，您可凭备份在另一台计算机上继续作为同一节点。备份不包含您共享和下载的内容。切勿用同一身份同时运行两个节点。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>ttp::CloseToTray</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Go on sharing and fetching when the window is closed?</source>
        <translation>关闭窗口后是否继续共享和下载？</translation>
    </message>
    <message>
        <source>The icon in the tray opens the window again. This is asked once.</source>
        <translation>可通过托盘图标重新打开窗口。此问题只询问一次。</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>在托盘中继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ttp::Conditions</name>
    <message>
        <source>The disk is nearly full: %1 are left for %2. Transfers stop when it is full; make room, or choose another folder for what is fetched next.</source>
        <translation>磁盘即将写满：%2 的可用空间仅剩 %1。磁盘写满后传输会停止；请释放空间，或为后续下载选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer, so nobody outside can fetch from you.</source>
        <translation>他人无法连接到本节点，因此外部无人能从您这里下载。</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>该怎么办？</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopLife</name>
    <message>
        <source>This profile is new: the window asks what this peer is to be called.</source>
        <translation>此配置文件是新建的：窗口会询问本节点的名称。</translation>
    </message>
    <message>
        <source>This peer is again who it was in the backup. Those who know it let it in with a new invitation; what it shared and fetched is not part of a backup.</source>
        <translation>本节点已恢复为备份中的身份。认识它的节点可凭新的邀请再次接纳它；备份不包含它共享和下载过的内容。</translation>
    </message>
    <message>
        <source>TorrentTTP cannot go on</source>
        <translation>TorrentTTP 无法继续</translation>
    </message>
</context>
<context>
    <name>ttp::DesktopProgram</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ttp::DetailsPane</name>
    <message>
        <source>Peers (%1)</source>
        <extracomment>The title of a tab; %1 is a number</extracomment>
        <translation>节点 (%1)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
</context>
<context>
    <name>ttp::DropOverlay</name>
    <message numerus="yes">
        <source>Share %Ln item(s)</source>
        <translation>
            <numerusform>共享 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are; nothing is copied.</source>
        <translation>文件留在原处，不会复制。</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln item(s) with %1</source>
        <extracomment>%1 is the name of a peer or group</extracomment>
        <translation>
            <numerusform>与 %1 共享 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else may fetch them. They stay where they are; nothing is copied.</source>
        <translation>其他人不能下载。文件留在原处，不会复制。</translation>
    </message>
    <message>
        <source>Fetch this dataset</source>
        <translation>下载此数据集</translation>
    </message>
    <message>
        <source>You choose files and folder before anything starts.</source>
        <translation>开始之前由您选择文件和文件夹。</translation>
    </message>
    <message>
        <source>Open this invitation</source>
        <translation>打开此邀请</translation>
    </message>
    <message>
        <source>You see whom it is from before anything is sent.</source>
        <translation>发送任何内容之前，您会先看到邀请来自谁。</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>无法拖放到此处</translation>
    </message>
</context>
<context>
    <name>ttp::DropTarget</name>
    <message>
        <source>Files and folders can be dropped here, ttp: links, and files that hold one.</source>
        <translation>可将文件和文件夹、ttp: 链接以及包含链接的文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>ttp::FetchDialog</name>
    <message>
        <source>Open the file of a link</source>
        <translation>打开链接文件</translation>
    </message>
    <message>
        <source>Links (*.ttplink *.ttpinvite)</source>
        <translation>链接 (*.ttplink *.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Asking for it…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>重新查看(&amp;K)</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>查看(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was asked for yet. To look at it, its publisher is asked, who sees the address of this computer then.</source>
        <translation>尚未查询任何内容。查看时会向其发布者查询，对方会因此看到这台计算机的地址。</translation>
    </message>
    <message>
        <source>Looking at what it leads to…</source>
        <translation>正在查看链接指向的内容…</translation>
    </message>
    <message>
        <source>You are not registered with its publisher, and nobody whom you know has it. Register with that peer first.</source>
        <translation>您尚未向其发布者注册，您认识的节点也都没有此数据集。请先向该节点注册。</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2). What it leads to can be seen after that.</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>此链接同时也是邀请：下载时会先以 %1（%2）的身份向其发布者注册。注册之后才能看到它指向的内容。</translation>
    </message>
    <message>
        <source>The link is an invitation as well: fetching registers you with its publisher first, as %1 (%2).</source>
        <extracomment>%1 and %2: the person&apos;s own name, and the beginning of their User ID</extracomment>
        <translation>此链接同时也是邀请：下载时会先以 %1（%2）的身份向其发布者注册。</translation>
    </message>
    <message>
        <source>Fetch a dataset</source>
        <translation>下载数据集</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>A&amp;dd this peer…</source>
        <translation>添加此节点(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>下载(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFacts</name>
    <message>
        <source>Version %1 of %2: %3, %4</source>
        <extracomment>A dataset. %1: a number. %2: a date. %3: a size. %4: &quot;214 files&quot;</extracomment>
        <translation>版本 %1（%2）：%3，%4</translation>
    </message>
    <message>
        <source>From the peer %1, whom you do not know</source>
        <extracomment>Whom a dataset is from. %1: the beginning of an id</extracomment>
        <translation>来自您不认识的节点 %1</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are registered</source>
        <extracomment>Whom a dataset is from. %1: a name. %2: the beginning of an id</extracomment>
        <translation>来自 %1（%2），您已向其注册</translation>
    </message>
    <message>
        <source>From %1 (%2), with whom you are not registered</source>
        <translation>来自 %1（%2），您尚未向其注册</translation>
    </message>
    <message>
        <source>What the publisher says about it</source>
        <translation>发布者的说明</translation>
    </message>
</context>
<context>
    <name>ttp::FetchFiles</name>
    <message>
        <source>Reading the list of files…</source>
        <translation>正在读取文件列表…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message>
        <source>The first %1 of %2 that match.</source>
        <extracomment>A filter finds very many files. %1: a number. %2: &quot;12,345 files&quot;</extracomment>
        <translation>共有 %2匹配，仅显示前 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 of %4.</source>
        <extracomment>%1: a number. %2: &quot;214 files&quot;. %3 and %4: sizes</extracomment>
        <translation>已选 %1 / %2，%3 / %4。</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Files to fetch</source>
        <translation>要下载的文件</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the files by name</source>
        <translation>按名称筛选文件</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose all files that are shown</source>
        <translation>选择所有显示的文件</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Choose none of the files that are shown</source>
        <translation>取消选择所有显示的文件</translation>
    </message>
</context>
<context>
    <name>ttp::FetchPlace</name>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>There is not enough room: it needs %1, and %2 are free here. Choose another folder, or fewer files.</source>
        <translation>空间不足：需要 %1，此处可用 %2。请选择其他文件夹，或减少文件。</translation>
    </message>
    <message>
        <source>You have it already, or a part of it, in %1. Here it would lie a second time.</source>
        <translation>您在 %1 中已有此数据集或其一部分。若保存到此处，将会存有两份。</translation>
    </message>
    <message>
        <source>It lies here already. What you choose beyond that is added.</source>
        <translation>此处已有此数据集。您另外选择的内容会添加进来。</translation>
    </message>
    <message>
        <source>A part of it lies here already: fetching goes on with it.</source>
        <translation>此处已有其中一部分：将在此基础上继续下载。</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>保存到(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ttp::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ttp::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <translation>%1，文件夹，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ttp::FilesTab</name>
    <message>
        <source>At least one file must be chosen. Nothing is changed until then.</source>
        <translation>必须至少选择一个文件。在此之前不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) chosen, %2</source>
        <extracomment>%1 is a number of files, %2 a size</extracomment>
        <translation>
            <numerusform>已选 %1 / %Ln 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not complete yet. It can be opened when all of it is there.</source>
        <translation>%1 尚未完成。全部到达后才能打开。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>无法打开 %1：文件不存在，或没有程序能打开它。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>下载(&amp;E)</translation>
    </message>
    <message>
        <source>Do &amp;not fetch</source>
        <translation>不下载(&amp;D)</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Files of the dataset</source>
        <translation>数据集的文件</translation>
    </message>
    <message>
        <source>No file of this name</source>
        <translation>没有此名称的文件</translation>
    </message>
    <message>
        <source>Another word may find it.</source>
        <translation>换个词也许能找到。</translation>
    </message>
    <message>
        <source>The list of files is not here yet</source>
        <translation>尚未收到文件列表</translation>
    </message>
    <message>
        <source>It appears as soon as a peer has told it.</source>
        <translation>一旦有节点提供，列表就会显示。</translation>
    </message>
</context>
<context>
    <name>ttp::FirstRunWizard</name>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>Welcome to TorrentTTP</source>
        <translation>欢迎使用 TorrentTTP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsButton</name>
    <message>
        <source>&amp;New group…</source>
        <translation>新建群组(&amp;N)…</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In place of the names of groups</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, and which: &quot;Groups: Genomics lab&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ttp::GroupsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n peer(s)</source>
        <extracomment>A group and how many are in it</extracomment>
        <translation>
            <numerusform>%1，%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::GroupsPanel</name>
    <message>
        <source>Who is in %1</source>
        <extracomment>Above the list of peers, those that are in the group are marked</extracomment>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation>群组的成员</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>群组(&amp;G)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Ne&amp;w group…</source>
        <translation>新建群组(&amp;W)…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建群组…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有群组</translation>
    </message>
    <message>
        <source>A group is several peers under one name. What is shared with a group is served to whoever is in it, also to those who join later.</source>
        <translation>群组是归于同一名称下的多个节点。与群组共享的内容会提供给其所有成员，包括以后加入的成员。</translation>
    </message>
</context>
<context>
    <name>ttp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>ttp::IdentityPage</name>
    <message>
        <source>Choose the backup of your identity</source>
        <translation>选择您的身份备份</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The identity of the user %1. Only one copy of it may run: stop it on the other computer before you finish.</source>
        <translation>用户 %1 的身份。同一身份只能运行一份：请先在另一台计算机上停止它，再按“完成”。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that you gave it.</source>
        <translation>请选择文件，并输入您为其设置的密码短语。</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>Other peers know you by a permanent User ID. It never changes, so keep a backup of it.</source>
        <translation>其他节点通过永久的用户 ID 识别您。用户 ID 永不改变，因此请备份您的身份。</translation>
    </message>
    <message>
        <source>Display n&amp;ame</source>
        <translation>显示名称(&amp;A)</translation>
    </message>
    <message>
        <source>Create a new &amp;identity</source>
        <translation>创建新身份(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Restore an identity from a backup file</source>
        <translation>从备份文件恢复身份(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>The private key is kept in the folder %1, which only you can open. It never leaves this computer, except in a backup that you make. Nothing is written before you finish.</source>
        <translation>私钥保存在只有您能打开的文件夹 %1 中。除非您自己制作备份，否则它绝不会离开这台计算机。在您按“完成”之前不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ttp::IncidentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ttp::InvitationEdit</name>
    <message>
        <source>Open an invitation</source>
        <translation>打开邀请</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>邀请 (*.ttpinvite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>At %1
User ID %2
Fingerprint %3: compare it with the sender’s</source>
        <translation>地址 %1
用户 ID %2
指纹 %3：请与发送者的指纹核对</translation>
    </message>
    <message>
        <source>This is an invitation of your own. It is for somebody else.</source>
        <translation>这是您自己发出的邀请，是给别人用的。</translation>
    </message>
    <message>
        <source>It carries a code, which lets you in at once.</source>
        <translation>此邀请带有代码，您可立即注册。</translation>
    </message>
    <message>
        <source>It carries no code: a person there must accept you first.</source>
        <translation>此邀请不带代码：须先由对方人员接受您。</translation>
    </message>
    <message>
        <source>&amp;Invitation link or text</source>
        <translation>邀请链接或文本(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>What the invitation says</source>
        <translation>邀请的内容</translation>
    </message>
</context>
<context>
    <name>ttp::InviteDialog</name>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>Invitations (*.ttpinvite)</source>
        <translation>邀请 (*.ttpinvite)</translation>
    </message>
    <message>
        <source>Saved. Whoever has the file can come in by it.</source>
        <translation>已保存。任何持有此文件的人都可凭此注册。</translation>
    </message>
    <message>
        <source>Others cannot connect to this computer at present. An invitation is of use only where they can, such as in the same network.</source>
        <translation>他人目前无法连接到这台计算机。邀请只在能够连接的范围内有用，例如同一网络中。</translation>
    </message>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>已撤销。此后无人能凭此邀请注册；已注册者不受影响。</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>邀请已用完。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>邀请已过期。</translation>
    </message>
    <message>
        <source>Waiting for others… %1</source>
        <translation>正在等待其他人… %1</translation>
    </message>
    <message>
        <source>Waiting for the peer… %1</source>
        <translation>正在等待节点… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Invite a peer</source>
        <translation>邀请节点</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有效期(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;How many may come in</source>
        <translation>可注册的人数(&amp;H)</translation>
    </message>
    <message>
        <source>How many may come in</source>
        <translation>可注册的人数</translation>
    </message>
    <message>
        <source>&amp;Add them to groups</source>
        <translation>将其加入群组(&amp;A)</translation>
    </message>
    <message>
        <source>Add them to groups</source>
        <translation>将其加入群组</translation>
    </message>
    <message>
        <source>Whoever has the invitation can register here without being asked. Send it to nobody else. It is shown once, and can be revoked.</source>
        <translation>任何持有此邀请的人无需询问即可在此注册。请勿发送给其他人。邀请只显示一次，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>代码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make invitation</source>
        <translation>创建邀请(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>撤销(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesModel</name>
    <message>
        <source>Invitation of %1, %2</source>
        <translation>%1 的邀请，%2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Into groups</source>
        <translation>加入群组</translation>
    </message>
    <message>
        <source>Who came in</source>
        <translation>已注册者</translation>
    </message>
</context>
<context>
    <name>ttp::InvitesPanel</name>
    <message>
        <source>Revoked. Nobody can come in by it any more; whoever came in stays.</source>
        <translation>已撤销。此后无人能凭此邀请注册；已注册者不受影响。</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>有效的邀请</translation>
    </message>
    <message>
        <source>No open invitation</source>
        <translation>没有有效的邀请</translation>
    </message>
    <message>
        <source>An invitation lets somebody in without being asked: as a link, a file, a picture for a camera, or a code to read out.</source>
        <translation>持有邀请的人无需询问即可注册：邀请可以是链接、文件、供摄像头扫描的二维码，或可口述的代码。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>撤销(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ttp::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;system</source>
        <extracomment>In the menu &quot;Language&quot;: the language of the system</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>&amp;Download at most</source>
        <translation>下载上限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Upload at most</source>
        <translation>上传上限(&amp;U)</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>behind a number in a field: kibibytes a second</extracomment>
        <translation> KiB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ttp::LimitsMenu</name>
    <message>
        <source>Download at most</source>
        <translation>下载上限</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>上传上限</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ttp::LogPage</name>
    <message numerus="yes">
        <source>%Ln new line(s) in the log. The last one: %1</source>
        <translation>
            <numerusform>日志中有 %Ln 条新记录。最后一条：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened (&quot;Source left out&quot;), %2 with what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s), without addresses and whole IDs.</source>
        <translation>
            <numerusform>已复制 %Ln 条，不含地址和完整 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show &amp;peer</source>
        <translation>显示节点(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the peer that the chosen line is about</source>
        <translation>显示所选记录涉及的节点</translation>
    </message>
    <message>
        <source>&amp;Copy redacted</source>
        <translation>脱敏复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen lines, or all of them, without addresses and whole IDs</source>
        <translation>复制所选记录（未选则复制全部），不含地址和完整 ID</translation>
    </message>
    <message>
        <source>Nothing has gone wrong</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Wrong pieces, banned sources, misused sessions and requests to register will be listed here.</source>
        <translation>错误分块、被排除的来源、被盗用的会话和注册请求会列在此处。</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>Lines are there, but none with these words.</source>
        <translation>有记录，但都不含这些词。</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ttp::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>工具栏的更多项目</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>ttp::MainWindow</name>
    <message>
        <source>TorrentTTP</source>
        <translation>TorrentTTP</translation>
    </message>
    <message>
        <source>This peer has stopped, so nothing can be opened. Start it again first.</source>
        <translation>本节点已停止，因此无法打开任何内容。请先重新启动。</translation>
    </message>
    <message>
        <source>The clipboard holds no ttp: link, no file and no folder.</source>
        <translation>剪贴板中没有 ttp: 链接、文件或文件夹。</translation>
    </message>
    <message>
        <source>This peer has stopped. Start it again first.</source>
        <translation>本节点已停止。请先重新启动。</translation>
    </message>
</context>
<context>
    <name>ttp::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>信息：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ttp::NetworkPage</name>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>A file is in the way. Choose another folder.</source>
        <translation>该位置已有同名文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>无法写入该位置。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder is there.</source>
        <translation>文件夹已存在。</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>将创建该文件夹。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>The folder will be made; %1 free</source>
        <translation>将创建该文件夹；可用 %1</translation>
    </message>
    <message>
        <source>Where fetched datasets go</source>
        <translation>下载的数据集存放位置</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The system chooses one that is free, and it is kept.</source>
        <translation>由系统选择一个空闲端口，之后保持不变。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>端口 %1 空闲。</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one.</source>
        <translation>端口 %1 正被其他程序使用。请选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator of this computer. Choose one above 1023.</source>
        <translation>端口 %1 保留给这台计算机的管理员。请选择大于 1023 的端口。</translation>
    </message>
    <message>
        <source>There is no network now.</source>
        <translation>目前没有网络。</translation>
    </message>
    <message>
        <source>Folders and network</source>
        <translation>文件夹和网络</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>以后可以更改。</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>下载文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>In place of port 0: the system chooses one</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses under which others reach you</source>
        <translation>他人连接您所用的地址</translation>
    </message>
    <message>
        <source>Others reach you under these addresses. Behind a router, let it forward the port to this computer; fetching works without that.</source>
        <translation>他人通过这些地址连接您。如果您位于路由器后面，请让路由器将该端口转发到这台计算机；仅下载则无需如此。</translation>
    </message>
</context>
<context>
    <name>ttp::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>群组名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ttp::OverviewTab</name>
    <message>
        <source>Pie&amp;ces by</source>
        <translation>分块显示依据(&amp;C)</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>who delivered them</source>
        <translation>提供者</translation>
    </message>
</context>
<context>
    <name>ttp::PeerActions</name>
    <message>
        <source>&amp;Allow again</source>
        <translation>重新允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>屏蔽(&amp;B)</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n peer(s)</source>
        <translation>
            <numerusform>已移除 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Share with this peer…</source>
        <translation>与此节点共享(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy User ID</source>
        <translation>复制用户 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ttp::PeerDetails</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How many datasets a peer may fetch, and some of their names</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>Details of the peer</source>
        <translation>节点的详细信息</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册关系</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>持有的版本</translation>
    </message>
    <message>
        <source>Shared with it</source>
        <translation>与其共享的内容</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>群组(&amp;G)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Copy the User ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
</context>
<context>
    <name>ttp::PeersModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>分享率</translation>
    </message>
    <message>
        <source>Versions held</source>
        <translation>持有的版本</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
</context>
<context>
    <name>ttp::PeersPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many there are: &quot;Online (3)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Invitations (%1)</source>
        <extracomment>The tab of invitations that are open, and how many</extracomment>
        <translation>邀请 (%1)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>邀请(&amp;I)…</translation>
    </message>
    <message>
        <source>Peers, groups and invitations</source>
        <translation>节点、群组和邀请</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>还没有节点</translation>
    </message>
    <message>
        <source>Peers share with each other after they have registered with each other: by an invitation that one of them sends.</source>
        <translation>节点通过一方发送的邀请互相注册之后，即可彼此共享。</translation>
    </message>
    <message>
        <source>No peer is like this</source>
        <translation>没有符合条件的节点</translation>
    </message>
    <message>
        <source>There are peers, but none that fits what you filter by.</source>
        <translation>有节点，但都不符合筛选条件。</translation>
    </message>
    <message>
        <source>Add peer…</source>
        <translation>添加节点…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ttp::PeersTable</name>
    <message numerus="yes">
        <source>Share %n item(s) with %1 only</source>
        <translation>
            <numerusform>仅与 %1 共享 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>ttp::PieceMap</name>
    <message>
        <source>Pieces</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>暂无分块</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified</source>
        <translation>
            <numerusform>%Ln 个分块中已校验 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s) verified, %2 failed</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>
            <numerusform>%Ln 个分块中已校验 %1 个，失败 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>On this disk already</source>
        <translation>已在此磁盘上</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pieces %1 to %2: %3 verified, %4 being fetched, %5 failed</source>
        <extracomment>%1 to %5 are numbers; about several pieces that are shown as one square</extracomment>
        <translation>分块 %1 至 %2：已校验 %3，下载中 %4，失败 %5</translation>
    </message>
    <message>
        <source>Piece %1: failed</source>
        <translation>分块 %1：失败</translation>
    </message>
    <message>
        <source>Piece %1: being fetched</source>
        <translation>分块 %1：正在下载</translation>
    </message>
    <message>
        <source>Piece %1: missing</source>
        <translation>分块 %1：缺失</translation>
    </message>
    <message>
        <source>Piece %1: verified</source>
        <translation>分块 %1：已校验</translation>
    </message>
    <message>
        <source>Piece %1: verified, on this disk already</source>
        <translation>分块 %1：已校验，已在此磁盘上</translation>
    </message>
    <message>
        <source>Piece %1: verified, from %2</source>
        <extracomment>%2 is the name of a peer</extracomment>
        <translation>分块 %1：已校验，来自 %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Piece %1: not wanted</source>
        <translation>分块 %1：不需要</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>ttp::QrCode</name>
    <message>
        <source>QR code with %1 by %1 squares</source>
        <translation>二维码，%1 × %1 格</translation>
    </message>
    <message>
        <source>No QR code yet</source>
        <translation>还没有二维码</translation>
    </message>
</context>
<context>
    <name>ttp::ReachabilityDialog</name>
    <message>
        <source>Reachable</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>不可连接</translation>
    </message>
    <message>
        <source>Reachable?</source>
        <translation>可否连接？</translation>
    </message>
    <message>
        <source>Others can connect to this peer.</source>
        <translation>他人可以连接到本节点。</translation>
    </message>
    <message>
        <source>A peer that knows you has tried it. Your links and invitations work from outside.</source>
        <translation>已有认识您的节点尝试成功。您的链接和邀请在外部可用。</translation>
    </message>
    <message>
        <source>Others cannot connect to this peer.</source>
        <translation>他人无法连接到本节点。</translation>
    </message>
    <message>
        <source>You can fetch from others all the same, but nobody outside your network can fetch from you. Let port %1 (TCP) through the firewall of this computer, and have your router forward it to this computer.</source>
        <translation>您仍然可以从他人处下载，但您的网络之外无人能从您这里下载。请在这台计算机的防火墙中放行端口 %1 (TCP)，并让路由器将其转发到这台计算机。</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether others can connect to this peer.</source>
        <translation>还没有节点试过他人能否连接到本节点。</translation>
    </message>
    <message>
        <source>It is found out as soon as a peer that you are registered with is online. This peer listens on port %1 (TCP).</source>
        <translation>一旦有与您互相注册的节点上线，即可得知结果。本节点监听端口 %1 (TCP)。</translation>
    </message>
    <message>
        <source>Can others reach me?</source>
        <translation>他人能否连接到我？</translation>
    </message>
    <message>
        <source>&amp;Addresses that your links name</source>
        <translation>您的链接中的地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy addresses</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ttp::ReadersBox</name>
    <message>
        <source>Nobody is registered with you yet. Whoever registers later may fetch it then.</source>
        <translation>还没有节点向您注册。以后注册的节点届时即可下载。</translation>
    </message>
    <message>
        <source>Every peer that is registered with you, also those who register later.</source>
        <translation>所有已向您注册的节点，包括以后注册的节点。</translation>
    </message>
    <message numerus="yes">
        <source>Every peer that is registered with you, also those who register later. Now that is %n peer(s).</source>
        <translation>
            <numerusform>所有已向您注册的节点，包括以后注册的节点。目前有 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever is in the %n group(s) that you chose, also those who come into them later.</source>
        <translation>
            <numerusform>您所选 %n 个群组的所有成员，包括以后加入的成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peer(s) that you chose, and nobody else.</source>
        <translation>
            <numerusform>仅限您所选的 %n 个节点，其他人都不可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>请至少选择一个群组。</translation>
    </message>
    <message>
        <source>Choose at least one peer.</source>
        <translation>请至少选择一个节点。</translation>
    </message>
    <message>
        <source>Who may fetch it</source>
        <translation>谁可下载</translation>
    </message>
    <message>
        <source>&amp;Everyone who is registered with you</source>
        <translation>所有已向您注册的节点(&amp;E)</translation>
    </message>
    <message>
        <source>Only these &amp;groups</source>
        <translation>仅限这些群组(&amp;G)</translation>
    </message>
    <message>
        <source>Only these &amp;groups (there are none)</source>
        <translation>仅限这些群组（还没有群组）(&amp;G)</translation>
    </message>
    <message>
        <source>Only these &amp;peers</source>
        <translation>仅限这些节点(&amp;P)</translation>
    </message>
    <message>
        <source>Groups that may fetch it</source>
        <translation>可下载的群组</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the peers by name</source>
        <translation>按名称筛选节点</translation>
    </message>
    <message>
        <source>Peers that may fetch it</source>
        <translation>可下载的节点</translation>
    </message>
</context>
<context>
    <name>ttp::ReadyPage</name>
    <message>
        <source>New: its User ID is made when you finish</source>
        <translation>新身份：按“完成”时生成用户 ID</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>This is what will be set up when you finish.</source>
        <translation>按“完成”后将进行以下设置。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>身份：</translation>
    </message>
    <message>
        <source>Download folder:</source>
        <translation>下载文件夹：</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Right after that:</source>
        <translation>随后立即：</translation>
    </message>
    <message>
        <source>Save a bac&amp;kup of your identity</source>
        <translation>保存您的身份备份(&amp;K)</translation>
    </message>
    <message>
        <source>Without it you are a stranger to everybody after the loss of this computer.</source>
        <translation>如果没有备份，这台计算机丢失或损坏之后，所有节点都会把您视为陌生人。</translation>
    </message>
    <message>
        <source>&amp;Add a first peer, with an invitation that you were sent</source>
        <translation>使用您收到的邀请添加第一个节点(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ttp::RegistrationView</name>
    <message>
        <source>Read the invitation</source>
        <translation>读取邀请</translation>
    </message>
    <message>
        <source>Connect to the peer</source>
        <translation>连接到节点</translation>
    </message>
    <message>
        <source>Look at its key</source>
        <translation>核对其密钥</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>请求注册</translation>
    </message>
    <message>
        <source>Wait until a person there accepts</source>
        <translation>等待对方人员接受</translation>
    </message>
    <message>
        <source>Registered with each other</source>
        <translation>互相注册</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Compare these words with the person there, over the phone or face to face. When both of you see the same, nobody sits in between:</source>
        <translation>请通过电话或当面与对方人员核对这些词。双方看到的相同，即表示中间无人冒充：</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>验证词：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of a registration and how it stands: &quot;Connect to the peer: done&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ttp::Removals</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>ttp::RequestCard</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 请求注册</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>用户 ID %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Words to compare:</source>
        <translation>验证词：</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>验证词：%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsBox</name>
    <message>
        <source>%1 was let in.</source>
        <translation>已接受 %1。</translation>
    </message>
    <message>
        <source>%1 was refused. They may ask again.</source>
        <translation>已拒绝 %1。对方可以再次请求。</translation>
    </message>
    <message>
        <source>%1 was blocked and cannot ask again, until you allow it under “Blocked”.</source>
        <translation>已屏蔽 %1。在您于“已屏蔽”中重新允许之前，对方无法再次请求。</translation>
    </message>
    <message>
        <source>Requests to register</source>
        <translation>注册请求</translation>
    </message>
</context>
<context>
    <name>ttp::RequestsModel</name>
    <message>
        <source>%1 wants to register</source>
        <translation>%1 请求注册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>验证词</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
</context>
<context>
    <name>ttp::ShareDialog</name>
    <message>
        <source>%1 is not there. Connect its disk, or take it out of the list.</source>
        <translation>%1 不存在。请连接其所在磁盘，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>%1 cannot be shared: it belongs to the profile of a peer, with its private key, or is neither a file nor a folder.</source>
        <translation>无法共享 %1：它属于某个节点的配置文件（含私钥），或既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>正在共享…</translation>
    </message>
    <message>
        <source>%1 is shared, and its link was copied. It works at once.</source>
        <translation>已共享 %1，其链接已复制，立即可用。</translation>
    </message>
    <message>
        <source>%1 is shared. Its link works at once.</source>
        <translation>已共享 %1。其链接立即可用。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message numerus="yes">
        <source>Share %n item(s)</source>
        <translation>
            <numerusform>共享 %n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共享(&amp;S)</translation>
    </message>
    <message>
        <source>Share and copy &amp;link</source>
        <translation>共享并复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItems</name>
    <message>
        <source>Add files to share</source>
        <translation>添加要共享的文件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a folder to share</source>
        <translation>添加要共享的文件夹</translation>
    </message>
    <message>
        <source>Add files or folders, or drop them here.</source>
        <translation>请添加文件或文件夹，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Counting… %1, %2 so far</source>
        <translation>正在计数… 目前 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2. They stay where they are; nothing is copied.</source>
        <extracomment>%1: &quot;214 files&quot;. %2: a size</extracomment>
        <translation>%1，%2。文件留在原处，不会复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shared and will be left out: the list says why.</source>
        <translation>
            <numerusform>%n 个项目无法共享，将被略过：列表中说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read is left out.</source>
        <translation>无法读取的内容会被略过。</translation>
    </message>
    <message numerus="yes">
        <source>Not added again: %n item(s) that the list had already.</source>
        <translation>
            <numerusform>未重复添加：列表中已有的 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;iles and folders</source>
        <translation>文件和文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ttp::ShareItemsModel</name>
    <message>
        <source>There is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>You may not read this</source>
        <translation>您无权读取</translation>
    </message>
    <message>
        <source>Neither a file nor a folder</source>
        <translation>既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>Lies in another one of these</source>
        <translation>已包含在列表的另一项中</translation>
    </message>
    <message>
        <source>Holds your private key: never shared</source>
        <translation>包含您的私钥：绝不共享</translation>
    </message>
    <message>
        <source>Has a line break in its name</source>
        <translation>名称中有换行符</translation>
    </message>
    <message>
        <source>counting… %1</source>
        <extracomment>Behind a folder while its files are being counted. %1: &quot;12,345 files&quot;</extracomment>
        <translation>正在计数… %1</translation>
    </message>
    <message>
        <source>%1, and %2 that cannot be read</source>
        <extracomment>%1: &quot;12,345 files&quot;. %2: a number of files and folders</extracomment>
        <translation>%1，另有 %2 个无法读取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ttp::SharingTab</name>
    <message>
        <source>%1, not known here any more</source>
        <translation>%1，此处已不再认识</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群组 %1</translation>
    </message>
    <message>
        <source>Nobody may fetch it then.</source>
        <translation>这样就没有人可以下载了。</translation>
    </message>
    <message>
        <source>Whoever is left out is served nothing more of it at once.</source>
        <translation>被排除者会立即停止获得其中的任何内容。</translation>
    </message>
    <message>
        <source>Who may fetch this</source>
        <translation>谁可下载此内容</translation>
    </message>
    <message>
        <source>&amp;Everyone registered here</source>
        <translation>所有已在此注册者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Only these groups and peers:</source>
        <translation>仅限以下群组和节点(&amp;O)：</translation>
    </message>
    <message>
        <source>Groups and peers that may fetch this</source>
        <translation>可下载此内容的群组和节点</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Link, for those who may:</source>
        <translation>供有权下载者使用的链接(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>停止共享(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ttp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ttp::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ttp::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <extracomment>read out for a row of the side bar; %1 is its title</extracomment>
        <translation>
            <numerusform>%1，%Ln 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1，%Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::SourcesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer, then what it does, for screen readers</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 个分块中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>ttp::SourcesTab</name>
    <message>
        <source>&amp;Show this peer</source>
        <translation>显示此节点(&amp;S)</translation>
    </message>
    <message>
        <source>Peers that have this</source>
        <translation>拥有此内容的节点</translation>
    </message>
    <message>
        <source>No peer yet</source>
        <translation>还没有节点</translation>
    </message>
    <message>
        <source>Peers that have this dataset appear here as soon as they are found.</source>
        <translation>一旦找到拥有此数据集的节点，就会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>什么都不缺</translation>
    </message>
    <message>
        <source>All that was chosen is here, so no peer is asked for it.</source>
        <translation>选定的内容都已在此，因此不再向任何节点请求。</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedGraph</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 5 minutes</source>
        <extracomment>%1 to %4 are speeds</extracomment>
        <translation>下载 %1，上传 %2；最近 5 分钟内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 30 minutes</source>
        <translation>下载 %1，上传 %2；最近 30 分钟内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 6 hours</source>
        <translation>下载 %1，上传 %2；最近 6 小时内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>Down %1, up %2; at most %3 and %4 in the last 24 hours</source>
        <translation>下载 %1，上传 %2；最近 24 小时内最高 %3 和 %4</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30 分钟前</translation>
    </message>
    <message>
        <source>6 h ago</source>
        <translation>6 小时前</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 5 minutes</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>下载 %1；最近 5 分钟内最高 %2</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 30 minutes</source>
        <translation>下载 %1；最近 30 分钟内最高 %2</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 6 hours</source>
        <translation>下载 %1；最近 6 小时内最高 %2</translation>
    </message>
    <message>
        <source>Down %1; at most %2 in the last 24 hours</source>
        <translation>下载 %1；最近 24 小时内最高 %2</translation>
    </message>
</context>
<context>
    <name>ttp::SpeedView</name>
    <message>
        <source>Show the &amp;last</source>
        <translation>显示最近(&amp;L)</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间段</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>ttp::StatusBarItems</name>
    <message>
        <source>Copy &amp;User ID</source>
        <translation>复制用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>复制指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a name and the begin of a User ID, in the status bar</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This peer: %1, User ID %2</source>
        <translation>本节点：%1，用户 ID %2</translation>
    </message>
    <message>
        <source>This peer is %1. Its User ID is %2.</source>
        <translation>本节点是 %1，其用户 ID 为 %2。</translation>
    </message>
    <message>
        <source>Connections from outside: %1</source>
        <translation>外部连接：%1</translation>
    </message>
    <message>
        <source>Whether others can connect to this peer. Press for more.</source>
        <translation>他人能否连接到本节点。按下可查看更多信息。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Free on the disk for downloads: %1</source>
        <translation>下载所用磁盘的可用空间：%1</translation>
    </message>
    <message>
        <source>%1 free for %2. Press to open this folder.</source>
        <translation>%2 可用 %1。按下可打开此文件夹。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>Download speed: %1, %2</source>
        <extracomment>%1 is a speed, %2 &quot;no limit&quot; or &quot;at most 5.0 MiB/s&quot;</extracomment>
        <translation>下载速度：%1，%2</translation>
    </message>
    <message>
        <source>What all transfers fetch, %1. Press to limit it.</source>
        <translation>所有传输的下载速度，%1。按下可限速。</translation>
    </message>
    <message>
        <source>Upload speed: %1, %2</source>
        <translation>上传速度：%1，%2</translation>
    </message>
    <message>
        <source>What others fetch from here, %1. Press to limit it.</source>
        <translation>他人从此处下载的速度，%1。按下可限速。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened. It is made when something is fetched into it.</source>
        <translation>无法打开文件夹 %1。下载内容到其中时会创建该文件夹。</translation>
    </message>
    <message>
        <source>State of this peer</source>
        <translation>本节点的状态</translation>
    </message>
</context>
<context>
    <name>ttp::StoppedView</name>
    <message>
        <source>&amp;Start again</source>
        <translation>重新启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>This peer has stopped</source>
        <translation>本节点已停止</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched. What was under way goes on where it was when you start it again.</source>
        <translation>没有在共享或下载任何内容。重新启动后，未完成的任务会从中断处继续。</translation>
    </message>
</context>
<context>
    <name>ttp::TransferActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>To the &amp;front of the queue</source>
        <translation>移到队列最前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up in the queue</source>
        <translation>在队列中上移(&amp;U)</translation>
    </message>
    <message>
        <source>To the &amp;end of the queue</source>
        <translation>移到队列末尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;High priority</source>
        <translation>高优先级(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal priority</source>
        <translation>普通优先级(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low priority</source>
        <translation>低优先级(&amp;L)</translation>
    </message>
    <message>
        <source>Speed l&amp;imits…</source>
        <translation>限速(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Change who &amp;may fetch…</source>
        <translation>更改谁可下载(&amp;M)…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove and delete file&amp;s…</source>
        <translation>移除并删除文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Only of what was fetched: what is shared from here are the originals</source>
        <translation>仅限下载的内容：从此处共享的是原始文件</translation>
    </message>
    <message>
        <source>Do&amp;wn in the queue</source>
        <translation>在队列中下移(&amp;D)</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>校验(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ttp::TransferLimitsDialog</name>
    <message>
        <source>Speed limits</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>For this transfer only</source>
        <translation>仅限此传输</translation>
    </message>
    <message numerus="yes">
        <source>For each of %n chosen transfer(s)</source>
        <translation>
            <numerusform>用于所选 %n 项传输中的每一项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download:</source>
        <translation>下载(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Upload:</source>
        <translation>上传(&amp;U)：</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>Kibibytes a second, behind a number</extracomment>
        <translation> KiB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>As they are (0: no limit)</source>
        <translation>保持不变（0：不限制）</translation>
    </message>
</context>
<context>
    <name>ttp::TransferOrders</name>
    <message>
        <source>Verifying “%1”…</source>
        <translation>正在校验“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n dataset(s)…</source>
        <translation>
            <numerusform>正在校验 %n 个数据集…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) missing, changed or wrong; the first is %1</source>
        <extracomment>%1 is the first of these files</extracomment>
        <translation>
            <numerusform>%Ln 个文件缺失、被更改或有误；第一个是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>未校验。%1</translation>
    </message>
    <message>
        <source>“%1” is exactly what was published.</source>
        <translation>“%1”与发布的内容完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) verified: exactly what was published.</source>
        <translation>
            <numerusform>已校验 %n 个数据集：与发布的内容完全一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or no program would take it.</source>
        <translation>无法打开 %1：文件不存在，或没有程序能打开它。</translation>
    </message>
    <message numerus="yes">
        <source>This did not work with %n dataset(s). %1</source>
        <extracomment>%1 says why it failed with the first of them</extracomment>
        <translation>
            <numerusform>有 %n 个数据集未能完成操作。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferRemoval</name>
    <message numerus="yes">
        <source>%n dataset(s) removed from the list. Their files stay where they are.</source>
        <translation>
            <numerusform>已从列表中移除 %n 个数据集。其文件保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is shared no more. Its files stay where they are.</source>
        <translation>“%1”已不再共享。其文件保留在原处。</translation>
    </message>
    <message>
        <source>“%1” removed from the list. Its files stay where they are.</source>
        <translation>已从列表中移除“%1”。其文件保留在原处。</translation>
    </message>
    <message>
        <source>No complete file is known here: nothing is moved to the trash, whatever lies in the folder.</source>
        <translation>此处没有已知的完整文件：无论文件夹中有什么，都不会移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, in %2</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln 个文件，%1，位于 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, of these datasets</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln 个文件，%1，属于这些数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Only complete files of the dataset are moved. Whatever else lies in the folder stays.</source>
        <translation>只移动数据集的完整文件。文件夹中的其他内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n dataset(s) the list of files is not known here: nothing of it is deleted.</source>
        <translation>
            <numerusform>有 %n 个数据集的文件列表未知：其文件不会被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen dataset(s) shared from here: those files are the originals. They are left alone, and stay shared.</source>
        <translation>
            <numerusform>所选数据集中有 %n 个是从此处共享的：其文件是原始文件，不会改动，并继续共享。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>移除并删除文件</translation>
    </message>
    <message>
        <source>Remove “%1” and move its files to the trash?</source>
        <translation>移除“%1”并将其文件移到回收站？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dataset(s) and move their files to the trash?</source>
        <translation>
            <numerusform>移除 %n 个数据集并将其文件移到回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, moved to the trash.</source>
        <translation>
            <numerusform>已将 %Ln 个文件（%1）移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer was removed from the list. Its files stay where they are.</source>
        <translation>已从列表中移除该传输。其文件保留在原处。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>%1 of this was found on this disk, and not fetched.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>其中 %1 是在此磁盘上找到的，并非下载所得。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left in place: changed since the transfer, or not taken by the trash. The first is %1</source>
        <extracomment>%1 is the first of them</extracomment>
        <translation>
            <numerusform>有 %Ln 个文件保留在原处：传输后被更改，或回收站未接收。第一个是 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ttp::TransferTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
</context>
<context>
    <name>ttp::TransfersPage</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>What is shared and fetched is looked up.</source>
        <translation>正在查询共享和下载的内容。</translation>
    </message>
    <message>
        <source>The core is not running</source>
        <translation>核心程序未运行</translation>
    </message>
    <message>
        <source>Nothing is shared or fetched now. What there was is kept.</source>
        <translation>目前没有在共享或下载任何内容。原有内容会保留。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window to share them. To fetch a dataset, paste its link with Ctrl+V.</source>
        <translation>将文件或文件夹拖放到此窗口的任意位置即可共享。要下载数据集，请用 Ctrl+V 粘贴其链接。</translation>
    </message>
    <message>
        <source>&amp;Share files…</source>
        <translation>共享文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fetch from a link…</source>
        <translation>从链接下载(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a &amp;peer…</source>
        <translation>添加节点(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>There are datasets, but none that fits what was chosen and typed.</source>
        <translation>有数据集，但都不符合所选和输入的条件。</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ttp::Tray</name>
    <message>
        <source>&amp;Open window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限速(&amp;L)</translation>
    </message>
    <message>
        <source>Recent &amp;events</source>
        <translation>最近事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>下载上限</translation>
    </message>
    <message>
        <source>Upload at most</source>
        <translation>上传上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>TorrentTTP: %1</source>
        <translation>TorrentTTP：%1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>ttp::TypedInvitation</name>
    <message>
        <source>You and the other peer prove to each other that you know the code. It is never sent, so nobody in between can learn it.</source>
        <translation>您与对方节点互相证明知道该代码。代码从不发送，因此中间无人能得知。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>host:port, as in 203.0.113.7:8470</source>
        <translation>主机和端口，例如 203.0.113.7:8470</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ttp::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <extracomment>how much room each row of a table has</extracomment>
        <translation>行距(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>宽松(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>紧凑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Narrow side bar</source>
        <translation>收窄侧边栏(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ttp::WindowActions</name>
    <message>
        <source>&amp;Share files…</source>
        <translation>共享文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Share a f&amp;older…</source>
        <translation>共享文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Fetch from link…</source>
        <translation>从链接下载(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤消移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Paste link or files</source>
        <translation>粘贴链接或文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add peer…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Invite a peer…</source>
        <translation>邀请节点(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Speed limits…</source>
        <translation>限速(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Can others reach me?</source>
        <translation>他人能否连接到我(&amp;C)？</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back up identity…</source>
        <translation>备份身份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;About TorrentTTP</source>
        <translation>关于 TorrentTTP(&amp;A)</translation>
    </message>
    <message>
        <source>Lets others fetch files from here. They stay where they are.</source>
        <translation>让他人从此处下载文件。文件留在原处。</translation>
    </message>
    <message>
        <source>Lets others fetch everything in a folder. It stays where it is.</source>
        <translation>让他人下载文件夹中的全部内容。文件夹留在原处。</translation>
    </message>
    <message>
        <source>Fetches what a ttp: link leads to. You see what it is before anything starts.</source>
        <translation>下载 ttp: 链接指向的内容。开始之前您会先看到内容。</translation>
    </message>
    <message>
        <source>Registers with another peer, by its invitation or its address</source>
        <translation>通过邀请或地址向另一个节点注册</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>恢复上次移除的内容</translation>
    </message>
</context>
<context>
    <name>ttp::WindowPages</name>
    <message>
        <source>TRANSFERS</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>正在共享</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter peers</source>
        <translation>筛选节点</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>筛选传输</translation>
    </message>
</context>
</TS>
